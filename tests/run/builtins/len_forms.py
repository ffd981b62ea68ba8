# len of every container and of results of methods
print(len([]), len([1, 2]), len(""), len("abc"), len("é中😀"), len(()), len((1,)), len(range(10)), len(range(0, 10, 3)), len(range(5, 0)), len([[1, 2], [3]]), len([[]]))
s = "a,b,c"
print(len(s.split(",")), len(s.replace(",", "")), len(s[1:-1]), len(s * 3), len(list(s)), len(sorted(s)), len(str(12345)), len([c for c in s if c == ","]))
l = []
for k in range(5):
    l.append(len(l))
print(l, len(l), len(l + l), len(l[::2]), len((l, l)), [len(x) for x in ["", "a", "bb"]], len(tuple(l)), len(list(zip(l, "abc"))))
while len(l) > 2:
    l.pop()
print(len(l), len(l) == 2, not len([]), -len(l), len(l) / 4, len(l) * "x")
