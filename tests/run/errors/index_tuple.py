# IndexError of a tuple with a computed index
t = (5, 6, 7)
i = 0
while True:
    print(t[i])
    i += 1
