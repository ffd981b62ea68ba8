# an error five calls deep
def a(n):
    return b(n) + 1


def b(n):
    return c(n) * 2


def c(n):
    return d([n, n - 1])


def d(l):
    return e(l, l[1])


def e(l, i):
    return l[i]


print(a(1))
print(a(2))
print(a(3))
