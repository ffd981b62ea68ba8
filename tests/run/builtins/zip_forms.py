# zip of two, three and more iterables of different lengths and kinds
print(list(zip()), list(zip([1, 2])), list(zip([1, 2], [3, 4])), list(zip([1, 2, 3], "ab")), list(zip("abc", range(10), [0.5, 1.5])), list(zip([], [1])), list(zip((1, 2), [3, 4], "xy", [True, False])))
a = [1, 2, 3]
b = [4, 5, 6]
print(sum([x * y for x, y in zip(a, b)]), [x + y for x, y in zip(a, b)], [max(p) for p in zip(a, [3, 2, 1])], list(zip(a, a[1:])), list(zip(a[::2], a[1::2])))
for i, (x, y) in enumerate(zip(a, b)):
    print(i, x, y, end="; ")
for x, (y, z) in zip(a, zip(b, "pqr")):
    print(x, y, z, end="; ")
print()
names = ["x", "y"]
vals = [1.5, 2.5]
print(", ".join(["%s=%s" % p for p in zip(names, vals)]), sorted(zip([3, 1, 2], "abc")), tuple(zip(names, vals)), max(zip(vals, names)))
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(c) for c in zip(matrix[0], matrix[1])], [a == b for a, b in zip("abc", "abd")], len(list(zip(range(100), range(7)))))
