# tuples: building, nesting, concatenation, comparison, in returns, as list items, one-element, conversions
def stats(l):
    return min(l), max(l), sum(l) / len(l)


lo, hi, mean = stats([4, 8, 6])
print(lo, hi, mean, stats([1.5]))
t = 1, 2, 3
print(t, t[0], t[-1], t[1:], len(t), t + (4,), t * 2, 2 * (0,), (t, t))
u = ()
for i in range(3):
    u += (i * i,)
print(u, u == (0, 1, 4), tuple([5, 6]), tuple("ab"), tuple(range(2)), list((1, 2)), tuple(()))
p = (1, (2, (3, (4,))))
print(p[1][1][1][0], p[1][0], p)
a, (b, c) = (1, (2, 3))
print(a + b + c, (1,) == (1, ), (1, 2).count(2), (3, 4, 3).index(3))
points = [(0, 0), (3, 4), (6, 8)]
print([(x ** 2 + y ** 2) ** 0.5 for x, y in points], sorted(points, key=lambda q: -q[0])[0])
for q in points:
    x, y = q
    print(q, x + y, end=" ")
print()


def shift(p, dx=0, dy=0):
    x, y = p
    return x + dx, y + dy


print(shift(shift((1, 2), 3), dy=5), shift(p=(0.5, 1)))
rec = ("n", 3, 2.5, None, True, [1])
name, n, f, nothing, flag, l = rec
print(name * n, f, nothing, flag, l, rec[4] and rec[1])
l.append(2)
print(rec)
print((1, 2) if n else (), ((1, 2), (3, 4))[1][0], (lambda: (1, "x"))()[1])
print(min((2, "b"), (2, "a")), max([(1, 2), (1, 3)]), (1, 2) in [(1, 2)], hash((1, 2)) == hash((1, 2)))
z = (x, y) = 5, 6
print(z, x, y)
print("%d-%s" % (1, "a"), "%s" % ((1, 2),), str((1, "a", 2.0)), repr(("q",)))
