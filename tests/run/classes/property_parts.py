class X:
    def __init__(self): self._p = 1
    @property
    def p(self): return self._p
    @p.setter
    def p(self, v): self._p = v
class Y(X):
    @property
    def p(self): return 7
y = Y()
print(y.p)
try:
    y.p = 5
except AttributeError as e:
    print(e)
class Q:
    @property
    def v(self): return 1
    @v.getter
    def v(self): return 2
print(Q().v)
try:
    Q().v = 3
except AttributeError as e:
    print(e)
try:
    del Q().v
except AttributeError as e:
    print(e)
class Z(X):
    p = 5
z = Z()
z.p = 9
print(z.p, Z.p)
class N:
    def get(self): return self._n
    def set(self, v): self._n = v * 2
    n = property(get, set, None, "doc of n")
    m = property(lambda self: 3)
o = N(); o.n = 4; print(o.n, o.m, N.n.__doc__)
class Only:
    w = property(None, lambda self, v: print("set", v))
Only().w = 3
try:
    print(Only().w)
except AttributeError as e:
    print(e)
