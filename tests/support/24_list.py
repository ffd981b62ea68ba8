"""`list`, `tuple`, slices, sorting, unpacking"""
x = [5, 3, 8]
x.append(1)
x.extend([7, 7])
x.sort(reverse=True)
x[1:3] = [0]
x.insert(2, -1)
print(x, x.pop(), x.index(0), x.count(5), x[::-2], x + [1], x * 2, sorted(x), [1, 2] < [1, 3], 3 in x)
t = (1, "a", 2.5)
a, *b = t
print(t, a, b, t[1:], t + (1,), (1, 2) < (1, 3), tuple(x), list("abc"), [[0] * 2 for _ in range(2)])
mixed = [1, "two", 3.0, None]
print([type(m).__name__ for m in mixed], [m for m in mixed if isinstance(m, str)])
# but: a container cannot be put into itself
ring = []
ring.append(ring)
print(ring)
