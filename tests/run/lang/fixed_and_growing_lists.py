# Lists that nothing changes in length, and lists that something does, far from where they are made.


def show(name, items):
    # Takes both.
    print(name, len(items), items)


def last(items):
    return items[len(items) - 1]


def grow(items, n):
    for i in range(n):
        items.append(i)


def make(n):
    return [0] * n


def beyond(items, index):
    try:
        return str(items[index])
    except IndexError as e:
        return "IndexError: " + str(e)


def beyond_set(items, index):
    try:
        items[index] = 7
    except IndexError as e:
        print("IndexError:", e)
    return items[0]


class Holder:
    def __init__(self, items):
        self.items = items

    def add(self, x):
        self.items.append(x)


TABLE = [3, 1, 2]
ZEROS = [0] * 5
TRUTHS = [True] * 4
REALS = [1.5] * 3


def through_alias():
    a = [0] * 3
    b = a
    b.append(9)
    print(a, len(a), a[3])
    c = [1, 2, 3]
    d = [c, c]
    d[0].pop()
    print(c, beyond(c, 2))


def through_field():
    a = [0] * 2
    h = Holder(a)
    h.add(5)
    print(len(a), a[2], beyond(a, 3))


def through_function():
    a = [0] * 2
    grow(a, 2)
    print(len(a), a[3], last(a))


def other_ways():
    a = [0] * 4
    del a[0]
    print(beyond(a, 3), len(a))
    b = [0] * 4
    del b[1:3]
    print(beyond(b, 2), len(b))
    c = [0] * 4
    c[1:2] = [5, 6, 7]
    print(c[5], len(c))
    d = [0] * 2
    d += [1]
    print(d[2], len(d))
    e = [0] * 2
    e *= 3
    print(e[5], len(e))
    f = [0] * 2
    f.extend([1, 2])
    print(f[3], len(f))
    g = [0] * 2
    g.insert(1, 8)
    print(g[2], len(g))
    h = [0] * 2
    h.clear()
    print(beyond(h, 0), len(h))
    i = [4, 5, 6]
    i.remove(5)
    print(beyond(i, 2), i)
    j = [0] * 3
    j[:] = []
    print(beyond(j, 0), j)
    k = [2, 1]
    (lambda items: items.append(3))(k)
    print(k[2], k)


def closure():
    a = [0] * 3

    def push(x):
        a.append(x)

    push(4)
    print(a[3], len(a))


def default(items=[0] * 2):
    items.append(1)
    return len(items)


def fixed():
    a = [0] * 3
    a[0] = 4
    a[-1] = 6
    print(a, last(a), beyond(a, 3), beyond(a, -4), beyond_set(a, 5), beyond_set(a, -9))
    a.sort()
    a.reverse()
    print(a, sorted(a), sum(a), 6 in a, a.index(4), a + [1], a * 2, a[1:], a[::-1])
    a, b = make(2), a
    print(a, b)
    for x in [1.0, 2.5, -0.0]:
        print(x)
    print([True, False][1], [7][0], ([0] * 0), [0] * -1, [-0.0] * 2)


def fresh(n):
    # Made anew at each call.
    a = [0] * 4
    for i in range(n):
        a[i] += 1
    return a


def twice():
    rows = []
    for i in range(3):
        row = [0] * 3
        row[i] = 1
        rows.append(row)
    print(rows, fresh(2), fresh(3))


show("table", TABLE)
show("zeros", ZEROS)
show("truths", TRUTHS)
show("reals", REALS)
ZEROS[2] = 5
TABLE.sort()
show("table", TABLE)
show("zeros", ZEROS)
grown = [1]
grow(grown, 3)
show("grown", grown)
print(last(TABLE), last(grown), last([5] * 2))
through_alias()
through_field()
through_function()
other_ways()
closure()
print(default(), default())
fixed()
twice()
