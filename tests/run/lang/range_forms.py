# range with every sign of step, its attributes of length, membership, indexing and comparison
for args in [(0, 5, 1), (2, 10, 3), (10, 0, -1), (10, 0, -3), (5, 5, 1), (5, 0, 1), (0, 5, -1), (-3, 3, 2), (-1, -10, -4)]:
    a, b, c = args
    r = range(a, b, c)
    print(r, list(r), len(r), sum(r), list(reversed(r)))
print(range(4), range(1, 4), range(0, 10, 1), range(3, 3), repr(range(2, 8, 2)))
print(3 in range(5), 5 in range(5), 4 in range(0, 10, 2), 5 in range(0, 10, 2), 7 in range(10, 0, -3), -1 in range(3))
r = range(10, 50, 5)
print(r[0], r[-1], r[3], r.index(25), r.count(30), r.count(31), r.start, r.stop, r.step)
print(min(r), max(r), sorted(r, reverse=True))
print(range(3) == range(0, 3, 1), range(0) == range(5, 5), range(0, 4, 2) == range(0, 3, 2), range(3) == range(4))
down = []
for i in range(10, -1, -2):
    down.append(i)
print(down)
step = 1
total = 0
for step in (1, -1, 2, -2, 5):
    for i in range(-4, 5, step) if step > 0 else range(4, -5, step):
        total = total * 3 % 1000 + i
    print(step, total)


def count(start, stop, step):
    n = 0
    for _ in range(start, stop, step):
        n += 1
    return n


print([count(0, 10, s) for s in (1, 2, 3, 10, 11, -1)], [count(10, 0, s) for s in (-1, -3, -10, 4)])
big = 9223372036854775800
for i in range(big, big + 7, 3):
    print(i)
for i in range(-big, -big - 7, -3):
    print(i)
a, *b = range(4)
print(a, b, tuple(range(3)), list(range(3)) + [9])
