# bound methods
class A:
    def f(self): return 0
    def g(self, a): return a
    def __eq__(self, o): return isinstance(o, A)
    def __hash__(self): return 1
a, b = A(), A()
print(a.f == a.f, a.f != a.f, a.g(1), A.f(a), A.g(a, 2))
m = a.g
print(m(5), m.__name__, callable(m))
l = [a.f, a.f]
print(l[0](), [x() for x in l])
d = {"k": a.g}
print(d["k"](7))
class B:
    def __init__(self):
        self.f = lambda x: x + 1
        self.g = len
    def run(self): return self.f(1), self.g("abc")
print(B().run(), B().f(2))
class C:
    n = 0
    def inc(self):
        C.n += 1
        self.n += 10
        return self
c = C()
c.inc().inc()
print(C.n, c.n)
def ext(self): return self.n
class D:
    n = 5
    meth = ext
    s = staticmethod(len)
    l = lambda self, x=2: self.n * x
print(D().meth(), D.s("ab"), D().l(), D().l(3), D.l(D()))
# super & class methods
class P:
    @classmethod
    def who(cls): return cls.__name__
    @staticmethod
    def st(x): return x
    def __init__(self, *a): self.a = a
class Q(P):
    @classmethod
    def who(cls): return "Q:" + super().who()
    @staticmethod
    def st(x): return P.st(x) * 2
    def __init__(self, *a):
        super().__init__(*a, "end")
        P.__init__(self, *a, "again")
print(Q.who(), Q().who(), Q.st(2), Q(1).a)
# del
class E: pass
e = E()
e.x = 1
print(hasattr(e, "x"))
del e.x
print(hasattr(e, "x"))
try:
    e.x
except AttributeError as ex:
    print(ex)
try:
    del e.x
except AttributeError as ex:
    print(ex)
e.y = 2
delattr(e, "y")
try:
    delattr(e, "y")
except AttributeError as ex:
    print(ex)
setattr(e, "z", 3)
print(getattr(e, "z"), getattr(e, "w", None), e.z)
def f():
    x = 1
    del x
    try:
        x
    except UnboundLocalError as ex:
        print(ex)
f()
def g():
    y = 1
    def h():
        nonlocal y
        del y
    h()
    try:
        print(y)
    except NameError as ex:
        print(ex)
g()
gl = 1
def h():
    global gl
    del gl
h()
try:
    gl
except NameError as ex:
    print(ex)
try:
    h()
except NameError as ex:
    print(ex)
d = {1: 2, 3: 4}
del d[1]
try:
    del d[9]
except KeyError as ex:
    print(repr(ex))
print(d)
class F:
    def __delitem__(self, k): print("delitem", k)
    def __delattr__(self, k): print("delattr", k)
    def __setitem__(self, k, v): print("setitem", k, v)
    def __getitem__(self, k): return k
x = F()
del x[1], x["a"], x[1:2], x.foo
x[1] = 2; x[1:2] = 3; x[::2] = 4; x[1, 2] = 5; x[...] = 6
print(x[1, 2], x[1:2, 3], x[::], x[...], x[-1], x[None], x[:], x[1:], x[:1], x[1:2:3])
