# is and is not: aliases against copies of lists, None, booleans, functions
a = [1, 2]
b = a
c = [1, 2]
print(a is b, a is c, a is not c, a == c)
b.append(3)
print(a, c, a == c)
d = a[:]
e = list(a)
f = a.copy()
print(d is a, e is a, f is a, d == e == f == a)
m = [a, a, c]
print(m[0] is m[1], m[0] is m[2], [x is a for x in m])
n = None
print(n is None, n is not None, None is None)


def g():
    pass


h = g
print(h is g, g() is None)
t = True
print(t is True, t is not False, (1 == 1) is True, (not t) is False)
x = y = []
x.append(1)
print(y, x is y)
x = x + []
print(x is y, x == y)
grid = [[]] * 3
print(all([r is grid[0] for r in grid]))
grid = [[] for _ in range(3)]
print(any([r is grid[0] for r in grid[1:]]))


def same(p, q):
    return p is q


print(same(a, b), same(a, c), same(None, None), same(g, h))


def modify(l):
    l.append(0)
    l = [9]
    l.append(8)
    return l


z = [1]
w = modify(z)
print(z, w)
