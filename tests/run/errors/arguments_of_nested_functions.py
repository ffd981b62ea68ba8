def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def outer():
    def inner(a, b=1, *, c=2): return a
    t(lambda: inner()); t(lambda: inner(1, 2, 3)); t(lambda: inner(1, z=3)); t(lambda: inner(1, a=2)); t(lambda: inner(*[1, 2, 3, 4])); t(lambda: inner(**{"q": 1})); t(lambda: inner(**{"a": 1}, **{"a": 2})); t(lambda: inner(1, **{"a": 2}))
    class K:
        def m(self, x): return x
        def __init__(self, v): pass
    t(lambda: K()); t(lambda: K(1).m()); t(lambda: K(1).m(1, 2)); t(lambda: K(1).m(y=2))
    return inner
f = outer()
t(lambda: f())
t(lambda: (lambda x: x)())
class A:
    def m(self, x): return x
    def n(self):
        def deep(z): return z
        return deep()
t(lambda: A().m()); t(lambda: A().n())
def deco(f):
    def wrapper(a): return f(a)
    return wrapper
@deco
def g(a): return a
t(lambda: g()); t(lambda: g(1, 2))
def gen(a):
    yield a
t(lambda: gen()); t(lambda: list(gen(1)))
try:
    open("/nonexistent")
except OSError as e:
    print(e.errno, e.strerror, e.filename, type(e).__name__)
class X:
    def __eq__(self, o): return False
    __hash__ = None
x = X()
print([x] == [x], (x,) == (x,), {1: x} == {1: x}, x in [x], [x].count(x), [x].index(x))
n = float("nan"); l = [n]; print(l == l, n == n, {1: l} == {1: l})
d = {}; d["d"] = d; print(d == d)
