from functools import *
from collections import *
from abc import *
from typing import *
from collections import abc
class Container:
    def __init__(self): self.x = 1
class Base(ABC):
    @abstractmethod
    def go(self): ...
@total_ordering
class A(Base):
    def __init__(s, x): s.x = x
    def __eq__(s, o): return s.x == o.x
    def __lt__(s, o): return s.x < o.x
    def go(self): return cast(int, self.x)
    @cached_property
    def twice(self): return 2 * self.x
P = namedtuple("P", "x y", defaults=[0])
class N(NamedTuple):
    a: int
    b: Optional[str] = None
T = TypeVar("T")
class Box(Generic[T]):
    def __init__(self, v: T): self.v = v
print(A(1) <= A(2), P(1), Container().x, A(3).twice, N(1), Box(3).v, deque([1]), Counter("aab"), reduce(lambda a, b: a + b, [1, 2]), A(4).go())
@singledispatch
def show(x): return "obj"
@show.register
def _(x: int): return "int"
def deco(f):
    @wraps(f)
    def w(*a): return f(*a)
    return w
@deco
def g(x): return x
print(show(1), show("a"), g.__name__, isinstance([], abc.Sequence))
class It(Iterator):
    def __init__(self): self.n = 0
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
print(list(It()))
from fractions import Fraction as F
print(hash(F(1, 2)) == hash(0.5), hash(F(1, 3)) == hash(F(2, 6)))
