def f(a, i, d, k):
    return a[i] // d[k]
def g(a, i, z):
    return a[i] + 1 // z
def h(a, i, b, j):
    return a[i] / b[j]
def o(a, b, z):
    return (a * b) + (1 // z)
big = 9223372036854775807
for fn, args in ((f, ([1], 5, {}, 'k')), (f, ([1], 0, {}, 'k')), (f, ([1], 0, {'k': 0}, 'k'))):
    try:
        print(fn(*args))
    except (IndexError, KeyError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
try:
    print(g([1], 3, 0))
except (IndexError, ZeroDivisionError) as e:
    print(type(e).__name__, e)
try:
    print(h([1], 3, (1, 2), 7))
except (IndexError, ZeroDivisionError) as e:
    print(type(e).__name__, e)
def tup(t, i, l, j):
    return (t[i], l[j])
try:
    tup((1, 2), 5, [1], 6)
except IndexError as e:
    print(e)
def call(x, y): return x
def both(l, i, s, j):
    return call(l[i], s[j])
try:
    both([1], 3, 'abc', 9)
except IndexError as e:
    print(e)
print([1, 2][0] + int('5'))
def p(l, z):
    print(l[9], 1 // z)
try:
    p([1], 0)
except (IndexError, ZeroDivisionError) as e:
    print(e)
def cmp(l, z):
    return l[9] < 1 // z
try:
    cmp([1], 0)
except (IndexError, ZeroDivisionError) as e:
    print(e)
