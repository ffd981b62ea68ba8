# Items of lists that are indices of other lists, changed in many ways: each check stays where it can fail.
import random

T = [10, 20, 30]


def attempt(f, *a):
    try:
        print(f(*a))
    except (IndexError, OverflowError, ValueError) as e:
        print(type(e).__name__)


def sorted_in_place(n):
    a = [0, 1, 2]
    a[0] = n
    a.sort()
    return T[a[2]]


def by_enumerate(n):
    a = [0, 1, 2]
    for i, x in enumerate(a):
        a[i] = x + n
    return T[a[2]]


def in_another(n):
    a = [0, 1, 2]
    b = [a, a]
    b[1][2] = n
    return T[a[2]]


def bump(l, k, n):
    l[k] += n


def by_function_value(n):
    a = [0, 1, 2]
    f = bump
    f(a, 1, n)
    return T[a[1]]


def default(n, a=[0, 1, 2]):
    r = T[a[0]]
    a[0] = n
    return r + T[a[0]]


def star(*ls):
    ls[0][0] = ls[1][0]


def starred(n):
    a = [0, 1]
    b = [n, 1]
    star(a, b)
    return T[a[0]]


def of_a_dict(n):
    d = {"k": [0, 1]}
    a = d["k"]
    a[0] = n
    return T[d["k"][0]]


def mk(n):
    a = [0, 1, 2]
    return a, n


def returned(n):
    a, k = mk(n)
    a[1] = k
    return T[a[1]]


G = [0, 0, 0]


def setg(n):
    global G
    H = [1, 1, 1]
    H[2] = n
    G = H


def of_a_global(n):
    r = T[G[2]]
    setg(n)
    return r + T[G[2]]


def rec(a, n):
    if n == 0:
        return a
    a[0] += 1
    return rec(a, n - 1)


def by_recursion(n):
    return T[rec([0, 0], n)[0]]


def comprehension(n):
    a = [i for i in range(3)]
    a[2] = n
    return T[a[2]]


def copies(n):
    a = [0] * 3
    for k in range(3):
        a[k] += k
    a[1] += n
    b = a[:]
    c = list(a)
    return T[b[1]], T[c[1]]


def exchanged(n):
    a = [0, 1, 2]
    a[0], a[2] = a[2] + n, a[0]
    return T[a[0]]


def shuffled(n):
    a = [0, 1, 2]
    random.shuffle(a)
    a[0] = n
    return T[max(a)] if n > 2 else 1


class C:
    data = [0, 1]

    def set(self, n):
        self.data[0] = n


def of_a_class(n):
    c = C()
    c.set(n)
    return T[C.data[0]]


def before_an_exception(n):
    a = [0, 1]
    try:
        a[0] = n
        raise ValueError
    except ValueError:
        pass
    return T[a[0]]


def gen(a, n):
    a[0] = n
    yield a[0]


def by_generator(n):
    a = [0, 1]
    for v in gen(a, n):
        pass
    return T[a[0]]


def by_map(n):
    a = [0, 1]
    list(map(lambda k: bump(a, k, n), [0]))
    return T[a[0]]


def with_index(n):
    a = [0, 1, 2]
    i = 0
    while i < 3:
        a[i], i = n, i + 1
    return T[a[1]]


def rows(n):
    x = [[0, 1], [1, 0]]
    for row in x:
        row[0] = n
    return T[x[0][0]]


def unpacked(n):
    a = [0, 1]
    (b, c) = (a, n)
    b[0] = c
    return T[a[0]]


def in_place(n):
    a = [5 % 3, 1]
    a[0] <<= n
    a[1] -= n
    return T[a[0]], T[a[1]]


def conditional(n):
    a = [0, 1]
    a[0] = a[0] + 1 if n > 1 else a[0] + n
    while a[0] < n:
        a[0] += 1
    return T[a[0]]


for n in [0, 2, 3, -4, 100]:
    for f in [
        sorted_in_place, by_enumerate, in_another, by_function_value, default, starred,
        of_a_dict, returned, of_a_global, comprehension, copies, exchanged,
        shuffled, of_a_class, before_an_exception, by_generator, by_map, with_index,
        rows, unpacked, conditional,
    ]:
        attempt(f, n)
for n in [0, 2, 3]:
    attempt(by_recursion, n)
    attempt(in_place, n)
