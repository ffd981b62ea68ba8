# IndexError of a list in the third step, exit status 1
def pick(l, i):
    return l[i]


data = [10, 20, 30]
for i in (0, -3, 3):
    print(i, pick(data, i))
print("never")
