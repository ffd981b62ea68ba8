# ranges given to list, tuple, sum, min, max, sorted, reversed, zip, map, any, enumerate, in, len
r = range(1, 8, 2)
print(list(r), tuple(r), sum(r), min(r), max(r), sorted(r, reverse=True), list(reversed(r)), list(zip(r, r)), list(map(lambda v: v * v, r)), any(r), all(r), list(enumerate(r)), 3 in r, 4 in r, len(r), r[1], r)


def total(values):
    t = 0
    for v in values:
        t += v
    return t


def double(r):
    return [v * 2 for v in r]


print(total(range(5)), total([1, 2]), total(range(5, 0, -1)), double(range(3)), double([4]), total(range(0)))
rs = [range(3), range(2, 4)]
print([list(x) for x in rs], sum([len(x) for x in rs]), rs)
a = range(3)
b = a
print(a == b, a is b, a == range(3), a != range(4), list(a) == [0, 1, 2], bool(range(0)), "empty" if not range(0) else "full")
