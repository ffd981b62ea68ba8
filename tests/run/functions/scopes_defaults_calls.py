# closures, scopes, defaults
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return inc, get
a, ga = counter(); b, gb = counter()
a(); a(5); b()
print(ga(), gb())
def mut(x, l=[]):
    l.append(x)
    return l
print(mut(1), mut(2), mut(3, []), mut(4))
x = "global"
def outer():
    x = "outer"
    def inner():
        global x
        x = "changed"
        return x
    r = inner()
    return r, x
print(outer(), x)
def shadow():
    try:
        print(y)
    except NameError as e:
        print(type(e).__name__, e)
    y = 1
shadow()
def cls_scope():
    z = 1
    class C:
        z = 2
        l = [z for _ in range(2)]
        m = [q for q in [z]]
        def f(self): return z
    return C.l, C.m, C().f(), C.z
print(cls_scope())
class K:
    n = 3
    sq = [i * i for i in range(n)]
    def get(self): return self.sq
print(K().get(), K.sq)
def deco(f):
    def w(*a, **k):
        print("call", f.__name__, a, k)
        return f(*a, **k)
    return w
@deco
@deco
def add(a, b=1, *c, d=2, **e):
    return a + b + sum(c) + d + sum(e.values())
print(add(1), add(1, 2, 3, d=4, e=5))
def kwonly(*, a, b=2): return a, b
for args, kw in [((), {"a": 1}), ((1,), {}), ((), {}), ((), {"a": 1, "c": 2})]:
    try:
        print(kwonly(*args, **kw))
    except TypeError as e:
        print(e)
def posonly(a, b=2, /, c=3, *, d=4): return a, b, c, d
for call in (lambda: posonly(1), lambda: posonly(1, 5, c=6), lambda: posonly(a=1), lambda: posonly(1, b=2), lambda: posonly(1, 2, 3, 4), lambda: posonly(1, d=9)):
    try:
        print(call())
    except TypeError as e:
        print(e)
def va(*args, **kw): return args, sorted(kw.items())
print(va(*[1, 2], 3, *"ab", x=1, **{"y": 2}))
print((lambda a, *b, c=3, **d: (a, b, c, d))(1, 2, 3, c=4, e=5))
def rec(n): return 1 if n <= 1 else n * rec(n - 1)
print(rec(20))
print(list(map(lambda f: f(2), [lambda x: x + 1, lambda x: x * 10, str])))
def make(n):
    def f(x):
        if x == 0: return n
        return f(x - 1) + 1
    return f
print(make(10)(5))
g = 10
def usesg(): return g
g = 20
print(usesg())
def redefined(): return 1
r1 = redefined
def redefined(): return 2
print(r1(), redefined())
if g > 5:
    def cond(): return "big"
else:
    def cond(): return "small"
print(cond())
del g
try:
    print(g)
except NameError as e:
    print(e)
def f(a, b, c=0): return a, b, c
for call in (lambda: f(), lambda: f(1), lambda: f(1, 2, 3, 4), lambda: f(1, a=2), lambda: f(1, 2, z=3), lambda: f(*[1, 2, 3, 4, 5]), lambda: f(**{"a": 1})):
    try:
        print(call())
    except TypeError as e:
        print(e)
print([x for x in range(3)], x)
[y := 5, y ** 2]
print(y)
if (n := len("abc")) > 2: print(n)
print([last := i for i in range(4)], last)
def walrus(): return [z := k for k in range(3)], z
print(walrus())
