# del of items, slices, names that are bound again, several targets
l = [1, 2, 3, 4, 5]
del l[1]
print(l)
del l[-1], l[0]
print(l)
x = 5
del x
x = "again"
print(x)
m = [[1, 2], [3, 4]]
del m[0][1]
del m[1]
print(m)
a, b = 1, 2
del a, b
a = 3
print(a)
n = list(range(10))
while n:
    del n[0]
    if n:
        del n[-1]
    print(len(n), end=" ")
print()


def f(v):
    y = v
    del v
    v = [y]
    del v[0]
    return y, v


print(f(3), f("s"))
words = "a b c d".split()
i = words.index("c")
del words[i]
del (words[0])
print(words)
for k in range(3):
    t = k * k
    print(t, end=" ")
    del t
print()
