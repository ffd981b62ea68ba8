# Closures, decorators, parameters of all kinds.
def counter():
    n = 0

    def inc(by=1):
        nonlocal n
        n += by
        return n

    def get():
        return n
    return (inc, get)

i, g = counter()
i()
i(5)
print(g())
fs = [lambda: k for k in range(3)]
print([f() for f in fs])
fs = [lambda k=k: k for k in range(3)]
print([f() for f in fs])

def make(n):
    return lambda x: x ** n

sq, cu = (make(2), make(3))
print(sq(3), cu(3), list(map(make(1), [1, 2])))
x = 10

def shadow():
    x = 20

    def inner():
        global x
        x = 30
    inner()
    return x

print(shadow(), x)

def bad():
    print(x)
    x = 1

try:
    bad()
except UnboundLocalError as e:
    print(e)

def f(a, b=2, *args, c, d=4, **kw):
    return (a, b, args, c, d, kw)

print(f(1, c=3), f(1, 2, 3, 4, c=5, e=6), f(*[1, 2], **{'c': 3, 'z': 9}), f(1, *(5, 6), c=1, **{'d': 2}))

def po(a, b, /, c, *, d):
    return (a, b, c, d)

print(po(1, 2, 3, d=4), po(1, 2, c=3, d=4))

def mut(x, acc=[]):
    acc.append(x)
    return acc

print(mut(1), mut(2), mut(3, []), mut(4))

def dflt(v=x):
    return v

x = 99
print(dflt())

def compose(*fs):

    def run(v):
        for f in fs:
            v = f(v)
        return v
    return run

print(compose(lambda v: v + 1, str, lambda s: s * 2)(4))

def deco(n):

    def wrap(fn):

        def inner(*a, **k):
            print('call', fn.__name__, a, k)
            return fn(*a, **k) * n
        inner.__name__ = fn.__name__
        return inner
    return wrap

@deco(3)
def add(a, b=1):
    return a + b

print(add(1), add(1, b=5), add.__name__)

def memo(fn):
    cache = {}

    def w(n):
        if n not in cache:
            cache[n] = fn(n)
        return cache[n]
    return w

@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

print(fib(40))

def outer():

    def a():
        return 'a' + b()

    def b():
        return 'b'
    return a()

print(outer())

def nest():
    v = 1

    def l1():
        nonlocal v
        v += 1

        def l2():
            nonlocal v
            v *= 10
        l2()
    l1()
    return v

print(nest())
ops = {'+': lambda a, b: a + b, '-': lambda a, b: a - b, 'max': max}
print(ops['+'](1, 2), ops['-'](5, 3), ops['max'](1, 9), [o(6, 3) for o in ops.values()])
print((lambda x, y=2, *a, z=3, **k: (x, y, a, z, k))(1), (lambda: None)(), (lambda *, a: a)(a=1))

def rec(n):
    return 1 if n <= 1 else n * rec(n - 1)

print(rec(15))

def gl():
    global newg
    newg = 5

gl()
print(newg)

def kw(**k):
    return sorted(k.items())

print(kw(a=1, b='x'), kw(**{'q': 1.5}))

def star(*a):
    return (len(a), a)

print(star(), star(*'abc', *range(2)), star(*[1], 2, *[3]))

class Acc:

    def __init__(self):
        self.fs = []

    def on(self, f):
        self.fs.append(f)
        return f

    def fire(self, *a):
        return [f(*a) for f in self.fs]

acc = Acc()

@acc.on
def h1(x):
    return x + 1

@acc.on
def h2(x):
    return x * 2

print(acc.fire(5), h1(1))

def ev(n):
    print('ev', n)
    return n

print(ev(1) + ev(2) * ev(3), [ev(4), ev(5)], {ev(6): ev(7)}, ev(8) if ev(0) else ev(9), ev(0) and ev(1), ev(0) or ev(2), ev(1) < ev(2) < ev(0) < ev(9))
l = [0, 0]

def idx():
    print('idx')
    return 0

def val():
    print('val')
    return 5

l[idx()] = val()
l[idx()] += val()
print(l)
