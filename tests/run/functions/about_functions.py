class P:
    __slots__ = ("x", "_y")
    def __init__(self):
        self.x = 1
        self._y = 2
    @property
    def y(self):
        "the y"
        return self._y
    @y.setter
    def y(self, v):
        self._y = v
    @property
    def z(self):
        return 3
    def m(self, a, b=2, *rest, c=3, **kw):
        t = a + b
        return t
    @classmethod
    def cm(cls):
        return cls.__name__
p = P()
print(P.__slots__)
print(isinstance(P.y, property), type(P.y).__name__, P.y.__doc__, P.z.__doc__)
print(P.y.fget(p), P.z.fset is None, P.y.fset is None)
P.y.fset(p, 10)
print(p.y, hasattr(P.y, "fget"), callable(P.y))
try:
    P.y(p)
except TypeError as e:
    print(e)
m = p.m
print(m.__self__ is p, m.__func__ is P.m, m.__func__(p, 5), m.__self__.x)
print(p.cm.__self__ is P, p.cm())
print(m.__func__.__name__, m.__name__)
def f(a, b=1, c="x", *, d=4):
    e = a
    return e
def g(): pass
print(f.__defaults__, g.__defaults__, len(f.__defaults__))
print(f.__code__.co_argcount, f.__code__.co_varnames, f.__code__.co_name, f.__code__.co_kwonlyargcount)
print(P.m.__code__.co_varnames, P.m.__defaults__)
L = [1]
def h(x=L, y=None):
    return x
print(h.__defaults__)
print(h.__code__.co_varnames[:h.__code__.co_argcount])
