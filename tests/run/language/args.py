def f(a, b=2, *args, c, d=4, **kw):
    print(a, b, args, c, d, sorted(kw.items()))
f(1, c=3)
f(1, 2, 3, 4, c=5, e=6, f=7)
f(*[1, 2], **{'c': 3})
f(1, *(2, 3), c=4, **{'d': 5, 'z': 6})
def pos(a, b, /, c):
    print(a, b, c)
pos(1, 2, 3)
pos(1, 2, c=3)
try:
    pos(1, b=2, c=3)
except TypeError as e:
    print('TypeError')
try:
    f()
except TypeError as e:
    print(e)
try:
    f(1)
except TypeError as e:
    print(e)
def two(a, b): pass
try:
    two(1)
except TypeError as e:
    print(e)
try:
    two(1, 2, 3)
except TypeError as e:
    print(e)
try:
    two(1, a=2)
except TypeError as e:
    print(e)
try:
    two(1, 2, c=3)
except TypeError as e:
    print(e)
def default_list(x, acc=[]):
    acc.append(x)
    return acc
print(default_list(1), default_list(2))
def kwonly(*, a, b=1):
    return a, b
print(kwonly(a=5), kwonly(b=2, a=3))
try:
    kwonly(1)
except TypeError as e:
    print(e)
try:
    kwonly()
except TypeError as e:
    print(e)
def var(*a, **k):
    return len(a), sorted(k)
print(var(), var(1, 2), var(x=1), var(1, x=2, **{'y': 3}))
print((lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4))
def order():
    def p(n):
        print(n, end=' ')
        return n
    two(p(1), p(2))
    two(b=p(3), a=p(4))
    print()
order()
class M:
    def meth(self, a, b=1):
        return a + b
m = M()
try:
    m.meth()
except TypeError as e:
    print(e)
try:
    m.meth(1, 2, 3)
except TypeError as e:
    print(e)
print(M.meth(m, 3), m.meth(*[1], **{'b': 5}))
