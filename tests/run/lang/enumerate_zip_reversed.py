# enumerate, zip and reversed in loops, nested in one another, over lists, strings, tuples and ranges
for i, c in enumerate("abc"):
    print(i, c, end=" ")
print()
for i, v in enumerate([10, 20], 5):
    print(i, v, end=" ")
for i, v in enumerate((1.5, 2.5), start=-1):
    print(i, v, end=" ")
print()
for a, b in zip([1, 2, 3], "xy"):
    print(a, b, end=" ")
for a, b, c in zip(range(3), range(3, 9), "pqr"):
    print(a, b, c, end=" ")
print()
for v in reversed([1, 2, 3]):
    print(v, end=" ")
for v in reversed("abc"):
    print(v, end=" ")
for v in reversed(range(0, 10, 3)):
    print(v, end=" ")
for v in reversed((1, 2)):
    print(v, end=" ")
print()
for i, (a, b) in enumerate(zip("ab", [1, 2])):
    print(i, a, b, end=" ")
for (i, a), b in zip(enumerate("ab"), [1, 2]):
    print(i, a, b, end=" ")
for i, v in enumerate(reversed([7, 8])):
    print(i, v, end=" ")
for i, v in reversed(list(enumerate("xy"))):
    print(i, v, end=" ")
print()
print(list(enumerate("ab", 1)), list(zip([1], [2])), list(zip([1, 2], [])), list(reversed([])), list(zip("ab")))
print([a * b for a, b in zip([1, 2, 3], [4, 5, 6])], sum([a != b for a, b in zip("karolin", "kathrin")]))
l = [3, 1, 2]
for a, b in zip(l, l[1:]):
    print(a - b, end=" ")
for x, y in zip(l, reversed(l)):
    print(x * y, end=" ")
print()
m = [[1, 2, 3], [4, 5, 6]]
for r, row in enumerate(m):
    for c, v in enumerate(row):
        m[r][c] = v * (r + 1) + c
print(m)
e = list(zip(m[0], m[1], ["a", "b", "c"]))
print(e, e[1][2])
names, ages = ["A", "B"], [30, 40]
for n, (name, age) in enumerate(zip(names, ages), 1):
    print("%d. %s is %d" % (n, name, age))
