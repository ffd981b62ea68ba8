a = [3, 1, 2]
b = a
b.append(4)
print(a, a is b, a == [3, 1, 2, 4], a[:] is a)
a[1:2] = [7, 8, 9]
print(a)
a[::2] = [0, 0, 0]
print(a)
try:
    a[::2] = [1]
except ValueError as e:
    print(e)
del a[::2]
print(a)
a[5:] = [1, 2]
print(a)
a[:0] = [9]
print(a)
del a[1:3]
print(a)
a.insert(0, 5); a.insert(100, 6); a.insert(-1, 7)
print(a, a.pop(), a.pop(0), a.pop(-1), a)
for f in ("pop", "remove", "index", "getitem", "setitem", "delitem", "popi"):
    e0 = []
    try:
        if f == "pop":
            e0.pop()
        elif f == "remove":
            e0.remove(1)
        elif f == "index":
            e0.index(1)
        elif f == "getitem":
            e0[0]
        elif f == "setitem":
            e0[0] = 1
        elif f == "delitem":
            del e0[0]
        else:
            [1].pop(5)
    except (IndexError, ValueError) as e:
        print(f, type(e).__name__, e)
try:
    a["x"]
except TypeError as e:
    print(e)
try:
    a[1.0]
except TypeError as e:
    print(e)
try:
    a + (1,)
except TypeError as e:
    print(e)
try:
    a += 5
except TypeError as e:
    print(e)
try:
    a.extend(5)
except TypeError as e:
    print(e)
try:
    [1] < ["a"]
except TypeError as e:
    print(e)
try:
    [3, "a", 1].sort()
except TypeError as e:
    print(e)
try:
    a.sort(5)
except TypeError as e:
    print(e)
try:
    a.append()
except TypeError as e:
    print(e)
try:
    a.append(1, 2)
except TypeError as e:
    print(e)
c = [1, 2, 3]
c += (4, 5)
c += "ab" and []
c.extend(range(2))
c *= 2
print(c, c.count(1), c.index(2, 3), c.reverse(), c)
c.sort(reverse=True)
print(c, sorted(c, key=lambda v: -v), sorted("bca"), sorted({3: 1, 1: 2}))
d = [[0] * 2] * 2
d[0][0] = 1
print(d)
print([1, 2] * 0, 2 * [1], [1] + [2], [1, 2] < [1, 3], [1] < [1, 0], [] < [0], [1, 2] == [1, 2.0], [1] != [1], 1 in [1.0], [2] > [1, 5])
x = [1, 2, 3, 4, 5]
print(x[-1], x[-5], x[1:-1], x[-3:-1], x[5:], x[2:100], x[::-1], x[3:0:-1], x[-1:-4:-1], x[::3], x[10:0:-2], x[:2] + x[2:])
x.clear()
print(x, bool(x), len(x))
y = [1, [2, [3]]]
import copy
z = copy.deepcopy(y); w = y.copy()
y[1][1][0] = 9
print(y, z, w)
m = list(range(10))
m[2:8:3] = "ab"
print(m)
q = [1, 2, 3]
for v in q:
    if v < 3:
        q.append(v + 2)
print(q)
print(max([1, 5, 3]), min("hello"), sum([0.1] * 3), sum([[1], [2]], []), max([], default=7), max("a", "b", key=ord), min([3, 1], key=lambda v: -v))
