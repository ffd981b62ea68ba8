# ValueError of list.index
l = ["a", "b"]
for c in "abc":
    print(l.index(c))
