# methods of tuples and ranges, conversion among lists, tuples, ranges and strings
t = (1, 2, 3, 2, 1)
print(t.count(2), t.count(9), t.index(2), t.index(2, 2), t.index(1, 1, 5), len(t), sorted(t), list(t), sum(t), max(t), t[::-1], 3 in t)
r = range(2, 20, 3)
print(r.count(5), r.count(6), r.index(8), r.start, r.stop, r.step, list(r), tuple(r), r[2], r[-1], r[1:3], r[::-1], 8 in r)
print(tuple("abc"), list("abc"), "".join(("a", "b")), tuple([1, 2]), list((1, 2)), tuple(sorted("cab")), list(range(3)))
print(() + (1,), (1,) * 3, (1, 2) == (1, 2), (1, 2) != (2, 1), (1, 2) < (1, 3), bool(()), tuple(reversed((1, 2))), tuple(zip((1, 2), (3, 4))), (0,) < (0, 0))
print([p[0] for p in [(1, "a"), (2, "b")]])
