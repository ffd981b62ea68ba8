class T:
    def __init__(self):
        self._c = 0
    @property
    def c(self):
        "doc c"
        return self._c
    @c.setter
    def c(self, v):
        if v < -273:
            raise ValueError("too cold")
        self._c = v
    @c.deleter
    def c(self):
        print("del c")
        self._c = None
    @property
    def ro(self):
        return 1
    @staticmethod
    def s(a):
        return a * 2
    @classmethod
    def make(cls, v):
        o = cls()
        o.c = v
        return o
t = T()
t.c = 5
t.c += 1
print(t.c, T.s(2), t.s(3), T.make(9).c, type(t).make(3).c)
try:
    t.c = -300
except ValueError as e:
    print(e)
try:
    t.ro = 2
except AttributeError as e:
    print(e)
try:
    del t.ro
except AttributeError as e:
    print(e)
del t.c
print(t.c)
class Desc:
    def __set_name__(self, owner, name):
        self.name = "_" + name
    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return getattr(obj, "_v", None)
    def __set__(self, obj, v):
        if v is None:
            raise TypeError("None!")
        obj._v = v
class U:
    d = Desc()
u = U()
print(u.d)
u.d = 4
print(u.d, type(U.d).__name__)
try:
    u.d = None
except TypeError as e:
    print(e)
class Base:
    def hi(self):
        return "base"
    def who(self):
        return self.hi()
    x = 1
class Mid(Base):
    def hi(self):
        return "mid " + super().hi()
class Left(Mid):
    def hi(self):
        return "left " + super().hi()
class Right(Base):
    def hi(self):
        return "right " + super().hi()
class Both(Left, Right):
    def hi(self):
        return "both " + super().hi()
b = Both()
print(b.who(), [c.__name__ for c in Both.__mro__], isinstance(b, Right), issubclass(Both, Mid), Both.x, b.x)
Base.x = 5
b.x = 7
print(Both.x, b.x, Left.x)
del b.x
print(b.x)
class S:
    __slots__ = ("a",)
s = S()
s.a = 1
try:
    s.b = 2
except AttributeError as e:
    print(e)
try:
    S().a
except AttributeError as e:
    print(e)
class G:
    def __getattr__(self, n):
        if n.startswith("x"):
            return n.upper()
        raise AttributeError(n)
    def __setattr__(self, n, v):
        print("set", n, v)
        object.__setattr__(self, n, v)
g = G()
print(g.xyz, hasattr(g, "q"), getattr(g, "zz", "dflt"))
g.q = 3
print(g.q)
class Meta(type):
    def __call__(cls, *a):
        print("making", cls.__name__)
        return super().__call__(*a)
class WithMeta(metaclass=Meta):
    def __init__(self, v):
        self.v = v
print(WithMeta(3).v)
class New:
    _inst = None
    def __new__(cls):
        if cls._inst is None:
            cls._inst = super().__new__(cls)
        return cls._inst
print(New() is New())
class Sub:
    subs = []
    def __init_subclass__(cls, **kw):
        super().__init_subclass__()
        Sub.subs.append((cls.__name__, kw))
class S1(Sub, tag=1): pass
class S2(Sub): pass
print(Sub.subs)
class C:
    def __class_getitem__(cls, k):
        return f"C[{k}]"
print(C[int].count("int"), C["a"])
class Outer:
    class Inner:
        v = 1
        def get(self):
            return Outer.Inner.v
    def mk(self):
        return self.Inner()
print(Outer().mk().get(), Outer.Inner.__qualname__, Outer.Inner.__name__)
print(vars(t), t.__dict__ == {"_c": None}, T.__name__, t.__class__.__name__, T.__doc__, T.__module__)
class P:
    __private = 1
    def get(self):
        return self.__private
print(P().get(), P._P__private)
try:
    P().__private
except AttributeError as e:
    print(e)
import functools
@functools.total_ordering
class Cmp:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print(Cmp(1) <= Cmp(2), Cmp(1) >= Cmp(2), Cmp(1) != Cmp(1))
try:
    hash(Cmp(1))
except TypeError as e:
    print(e)
from abc import ABC, abstractmethod
class Abs(ABC):
    @abstractmethod
    def f(self): ...
    @property
    @abstractmethod
    def p(self): ...
try:
    Abs()
except TypeError as e:
    print(e)
class Con(Abs):
    def f(self): return 1
    p = 2
print(Con().f(), Con().p)
class Half(Abs):
    def f(self): return 1
try:
    Half()
except TypeError as e:
    print(e)
