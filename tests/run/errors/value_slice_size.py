# ValueError: extended slice assignment of the wrong size
l = [0, 1, 2, 3, 4, 5]
l[::2] = [7, 7, 7]
print(l)
vals = [1, 2]
l[::2] = vals
print(l)
