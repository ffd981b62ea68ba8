a = []
a.append((a,))
print(a)
b = []
b.append([b, 1])
print(b)
d = {}
d["x"] = (d, 2)
print(d)
