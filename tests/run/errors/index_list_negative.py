# IndexError of a negative index below the first item
data = [1, 2]
for k in range(-1, -5, -1):
    print(data[k])
