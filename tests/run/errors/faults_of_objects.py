def t(f, *a):
    try:
        r = f(*a)
        print(repr(r))
    except Exception as e:
        print(type(e).__name__, e)
# inheritance + super + special attr access errors
class A:
    def __init__(self, x): self.x = x
    def m(self): return "A.m"
    @property
    def ro(self): return 1
    @classmethod
    def cm(cls, v): return cls.__name__, v
    @staticmethod
    def sm(v): return v
class B(A):
    def __init__(self, x, y):
        super().__init__(x)
        self.y = y
    def m(self): return "B." + super().m()
t(lambda: A()); t(lambda: A(1, 2)); t(lambda: B(1)); t(lambda: B(1, 2).m()); t(lambda: B(1, 2).x); t(lambda: A(1).y); t(lambda: A.m()); t(lambda: A.m(A(1))); t(lambda: A(1).m(5));  
t(lambda: A.cm(1)); t(lambda: B.cm(2)); t(lambda: B(1, 2).cm(3)); t(lambda: A.sm(1)); t(lambda: A(1).sm(2)); t(lambda: A(1).sm()); t(lambda: A.cm())
def s(o, n, v): setattr(o, n, v); return getattr(o, n)
t(s, A(1), "x", 5); t(lambda: A(1).ro); 
def u():
    A(1).ro = 5
t(u)
def u():
    del A(1).ro
t(u)
t(lambda: A(1)()); t(lambda: A(1)[0]); t(lambda: len(A(1))); t(lambda: A(1) + 1); t(lambda: A(1) < A(2)); t(lambda: A(1) == A(1)); t(lambda: A(1) != 5); t(lambda: -A(1)); t(lambda: [x for x in A(1)]); t(lambda: 1 in A(1)); t(lambda: int(A(1))); t(lambda: float(A(1))); t(lambda: hash(A(1)) == hash(A(1)) or True); t(lambda: bool(A(1))); t(lambda: abs(A(1))); t(lambda: round(A(1))); t(lambda: A(1)["k"]); t(lambda: list(A(1))); t(lambda: sorted([A(1), A(2)])); t(lambda: max(A(1), A(2))); t(lambda: sum([A(1)])); t(lambda: "".join([A(1)])); t(lambda: "%d" % A(1)); t(lambda: f"{A(1):5}"); t(lambda: range(A(1))); t(lambda: [1][A(1)]); t(lambda: {A(1): 1} == {}); t(lambda: next(A(1))); t(lambda: iter(A(1))); t(lambda: reversed(A(1))); t(lambda: A(1).x.y); t(lambda: isinstance(A(1), "A")); t(lambda: issubclass(A(1), A)); t(lambda: chr(A(1)))
def u():
    with A(1): pass
t(u)
def u():
    for x in A(1): pass
t(u)
def u():
    A(1)[0] = 1
t(u)
def u():
    del A(1)[0]
t(u)
def u():
    a = A(1); a += 1
t(u)
def u():
    x, y = A(1)
t(u)
def u():
    raise A(1)
t(u)
def u():
    f(*A(1))
def f(*a): return a
t(u)
class NoInit: pass
t(lambda: NoInit(1)); t(lambda: NoInit(x=1)); t(lambda: type(NoInit()).__name__); t(lambda: NoInit.__name__)
class E(Exception):
    pass
class E2(E):
    def __init__(self, code): self.code = code
def u():
    raise E("m", 1)
t(u)
def u():
    raise E2(5)
try: u()
except E as e: print(repr(e), str(e), e.args, e.code)
class Abs:
    def go(self): raise NotImplementedError("sub must")
t(lambda: Abs().go())
from abc import ABC, abstractmethod
class I(ABC):
    @abstractmethod
    def a(self): ...
    @abstractmethod
    def b(self): ...
    @property
    @abstractmethod
    def c(self): ...
class J(I):
    def a(self): return 1
class K2(J):
    def b(self): return 2
    c = 5
t(lambda: I()); t(lambda: J()); t(lambda: K2().a() + K2().b() + K2().c)
class It1:
    def __iter__(self): return 5
class It2:
    def __iter__(self): return self
t(lambda: list(It1())); t(lambda: list(It2()))
class L:
    def __len__(self): return -1
t(lambda: len(L()))
class Eq:
    def __eq__(self, o): return "eq!"
    def __ne__(self, o): return 0
t(lambda: Eq() == 1); t(lambda: Eq() != 1); t(lambda: 1 == Eq()); t(lambda: bool(Eq() == 1)); t(lambda: [Eq()] == [1]); t(lambda: Eq() in [1]); t(lambda: hash(Eq()))
class Cmp:
    def __lt__(self, o): return NotImplemented
t(lambda: Cmp() < 1); t(lambda: Cmp() < Cmp()); t(lambda: Cmp() > Cmp())
class Bo:
    def __len__(self): return 0
t(lambda: bool(Bo())); t(lambda: "t" if Bo() else "f"); t(lambda: not Bo())
