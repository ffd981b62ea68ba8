class A:
    def __init__(self): print("A"); super().__init__()
    def who(self): return "A"
    @classmethod
    def make(cls): return cls()
    @staticmethod
    def st(x): return x * 2
class B(A):
    def __init__(self): print("B"); super().__init__()
    def who(self): return "B" + super().who()
class C(A):
    def __init__(self): print("C"); super().__init__()
    def who(self): return "C" + super().who()
class D(B, C):
    def __init__(self): print("D"); super().__init__()
    def who(self): return "D" + super().who()
d = D.make()
print(d.who(), D.st(4), d.st(5), type(d).__name__, isinstance(d, C), issubclass(D, A), issubclass(B, C))
print(A.who(d), B.who(d), super(B, d).who())
class Abs:
    def area(self): raise NotImplementedError("area")
    def desc(self): return f"{type(self).__name__} {self.area()}"
class Sq(Abs):
    def area(self): return 4
print(Sq().desc())
try:
    Abs().desc()
except NotImplementedError as e:
    print(repr(e))
from abc import ABC, abstractmethod
class Sh(ABC):
    @abstractmethod
    def f(self): ...
    @property
    @abstractmethod
    def g(self): ...
try:
    Sh()
except TypeError as e:
    print(e)
class Half(Sh):
    def f(self): return 1
try:
    Half()
except TypeError as e:
    print(e)
