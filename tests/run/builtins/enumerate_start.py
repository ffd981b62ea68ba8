# enumerate with start by position and keyword over every iterable; consumed by list, for, comprehension
print(list(enumerate([])), list(enumerate("ab")), list(enumerate([5], 10)), list(enumerate((1, 2), start=1)), list(enumerate(range(3, 5), -1)), [i * v for i, v in enumerate([3, 4, 5])], [p for p in enumerate("x")])
for n, line in enumerate("first\nsecond\nthird".split("\n"), 1):
    print("%02d: %s" % (n, line))
for i, (a, b) in enumerate([(1, 2), (3, 4)]):
    print(i, a, b)
for t in enumerate("pq", 7):
    print(t, t[0], t[1])
best, where = None, -1
for i, v in enumerate([3, 9, 4]):
    if best is None or v > best:
        best, where = v, i
print(best, where, max(enumerate([3, 9, 4]), key=lambda p: p[1]), sorted(enumerate("bca"), key=lambda p: p[1]), sum([i for i, c in enumerate("abcabc") if c == "b"]))
l = [10, 20, 30]
for i, v in enumerate(l):
    l[i] = v + i
print(l, list(zip(range(2), enumerate("ab"))))
