# ValueError of list.remove
l = [1, 2, 1]
for v in (1, 1, 1):
    l.remove(v)
    print(l)
