# ValueError: max() of an empty list
groups = [[3, 1], [2], []]
for g in groups:
    print(max(g))
