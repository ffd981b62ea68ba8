# pop index out of range
l = list(range(5))
for k in (0, 2, 7):
    print(l.pop(k), l)
