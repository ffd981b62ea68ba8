# list: methods, slices, unpacking and the errors of these.
a = [3, 1, 2]
a.append(5)
a.extend([7, 8])
a.extend(range(2))
a.insert(0, 9)
a.insert(-1, 4)
a.insert(100, 6)
print(a, a.pop(), a.pop(0), a.pop(-2), a)
a.remove(7)
print(a, a.index(2), a.count(1), a.index(5, 2), len(a))
for f in [lambda: a.remove(99), lambda: a.index(99), lambda: a.index(3, 2), lambda: [].pop(), lambda: a.pop(100), lambda: a[100]]:
    try:
        f()
    except (ValueError, IndexError) as e:
        print(type(e).__name__, e)
try:
    a[100] = 1
except IndexError as e:
    print(e)
try:
    del a[100]
except IndexError as e:
    print(e)
a.sort()
print(a)
a.sort(reverse=True)
print(a)
a.sort(key=lambda v: -v % 3)
print(a)
a.reverse()
print(a)
b = a.copy()
b.clear()
print(a == b, b, a is b, a[:] == a, a[:] is a)
print([1, 2] + [3], [0] * 3, 2 * [1, 2], [1] * 0, [1] * -1, 1 in [1], 1 not in [1], [1, 2] < [1, 3], [1] < [1, 2], [] == [], [1, 2] != [2, 1], [2] >= [1, 9])
c = list(range(10))
c[2:5] = ['a', 'b']
print(c)
c[1:1] = [100, 200]
print(c)
c[::3] = [0] * len(c[::3])
print(c)
c[:2] = []
print(c)
c[-1:] = [1, 2, 3]
print(c)
try:
    c[::2] = [1]
except ValueError as e:
    print(e)
d = list(range(10))
del d[0]
del d[-1]
print(d)
del d[1:3]
print(d)
del d[::2]
print(d)
del d[:]
print(d)
e = [1, 2]
f = e
e += [3]
print(f, e is f)
e = e + [4]
print(f, e)
e *= 2
print(e)
m = [[0] * 2] * 2
m[0][0] = 1
print(m)
m2 = [[0] * 2 for _ in range(2)]
m2[0][0] = 1
print(m2)
x, *y = [1, 2, 3]
print(x, y)
*x, y = 'abc'
print(x, y)
x, *y, z = range(5)
print(x, y, z)
(x, y), z = ((1, 2), 3)
print(x, y, z)
[x, [y, *z]] = [1, [2, 3, 4]]
print(x, y, z)
for v in [lambda: 1]:
    try:
        p, q = [1, 2, 3]
    except ValueError as err:
        print(err)
    try:
        p, q, r = [1, 2]
    except ValueError as err:
        print(err)
    try:
        p, *q, r = [1]
    except ValueError as err:
        print(err)
print([*range(3), *'ab', *[1.5]], (*[1], 2), {*[1, 2], 1}, [*[], *()])
print(list('abc'), list((1, 2)), list({1: 2}), list({5}), list(range(3)), list(map(str, [1])), list(zip([1], 'a')), list())
print(max([1, 5, 3]), min([4, 2]), max([], default=0), min('a', 'b'), max([1, 2], key=lambda v: -v), sum([1, 2], 10), any([]), all([]), any([0, 1]), all([1, 0]), sorted([3, 1], reverse=True), list(reversed([1, 2])), max('abc', 'abd'), max((1, 2), (1, 3)))
try:
    max([])
except ValueError as err:
    print(err)
try:
    min([])
except ValueError as err:
    print(err)
mixed = [1, 'a', 2.5, None, True, [1], (2,), {'k': 1}]
for v in mixed:
    print(v, type(v).__name__, end=' ')
print()
print(mixed, len(mixed), mixed[1], 'a' in mixed, None in mixed, mixed.index(2.5))
print([1, 2, 3].__len__(), [1].__contains__(1), [1, 2].__getitem__(0), list.__name__, [].__class__)
n = [3, 1]
print(n.sort(), n.append(1), n.reverse())
print(sorted([(1, 'b'), (1, 'a'), (0, 'z')]), sorted('bca'), sorted({3: 0, 1: 0}), sorted([1, 2.5, True]))
print([[1, 2], [3]][0][1], [i for i in range(10) if i % 2 if i > 3], [(i, j) for i in range(2) for j in range(i, 2)], [[j for j in range(i)] for i in range(3)])
sl = slice(1, 5, 2)
print(c[sl], sl.start, sl.stop, sl.step, sl, slice(3), sl.indices(4), sl == slice(1, 5, 2))
