# del of an item that is not there
l = [1, 2, 3]
for i in [2, 0, 1]:
    del l[i]
    print(l)
