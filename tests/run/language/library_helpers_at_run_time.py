# functools, typing, dataclasses, enum, misc run-time
import functools, operator
from functools import total_ordering, singledispatch, cached_property, partialmethod, partial, reduce, lru_cache, wraps, cmp_to_key, singledispatchmethod
from dataclasses import dataclass, field, asdict, astuple, replace, fields, FrozenInstanceError
from enum import Enum, IntEnum, Flag, auto, unique
from typing import *
@total_ordering
class T:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print(T(1) < T(2), T(1) >= T(2), T(2) > T(1), T(1) <= T(1), T(1) != T(2))
@singledispatch
def sd(x): return "default " + type(x).__name__
@sd.register
def _(x: int): return "int"
@sd.register(list)
def _(x): return "list"
@sd.register(str)
@sd.register(bytes)
def _(x): return "text"
print(sd(1), sd([]), sd("a"), sd(b""), sd(1.5), sd(True), sd(None))
class SM:
    @singledispatchmethod
    def m(self, x): return "base"
    @m.register
    def _(self, x: int): return "int m"
print(SM().m(1), SM().m("a"))
class CP:
    n = 0
    @cached_property
    def v(self):
        CP.n += 1
        return CP.n
c = CP(); print(c.v, c.v, CP().v)
class PM:
    def f(self, a, b=0): return a, b
    g = partialmethod(f, 5)
    h = partialmethod(f, b=9)
print(PM().g(), PM().g(b=2), PM().h(1))
p = partial(int, base=2); print(p("101"))
p = partial(lambda *a, **k: (a, k), 1, x=2); print(p(3, y=4))
print(reduce(operator.add, [1, 2, 3]), reduce(lambda a, b: a * b, [], 7))
try: reduce(operator.add, [])
except TypeError as e: print(e)
@lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(50), fib.cache_info().hits > 0)
print(sorted("bca", key=cmp_to_key(lambda a, b: (a < b) - (a > b))))
@dataclass(order=True)
class P:
    x: int
    y: int = 2
    l: list = field(default_factory=list, compare=False, repr=False)
    def dist(self): return self.x + self.y
a, b = P(1), P(1, 3)
print(a, b, a < b, a == P(1), asdict(a), astuple(b), replace(a, x=9), [f.name for f in fields(P)], a.dist())
try: P()
except TypeError as e: print(e)
try: P(1, 2, [], 4)
except TypeError as e: print(e)
@dataclass(frozen=True)
class Fz:
    a: int
    def __post_init__(self): object.__setattr__(self, "b", self.a * 2)
f = Fz(3); print(f, f.b, hash(f) == hash(Fz(3)), {f: 1}[Fz(3)])
try: f.a = 5
except FrozenInstanceError as e: print(type(e).__name__, e)
@dataclass
class Ch(P):
    z: str = "z"
print(Ch(1, 2, [], "q"), Ch.__mro__[1].__name__)
class Color(Enum):
    RED = 1
    GREEN = "g"
    ALIAS = 1
    @property
    def low(self): return self.name.lower()
print(Color.RED, repr(Color.GREEN), Color(1), Color["GREEN"], Color.ALIAS is Color.RED, [c.name for c in Color], Color.RED.low, Color.RED.value, len(Color), Color.RED in Color, isinstance(Color.RED, Color))
for call in (lambda: Color(9), lambda: Color["X"], lambda: Color.ZZ):
    try: print(call())
    except (ValueError, KeyError, AttributeError) as e: print(type(e).__name__, e)
class N(IntEnum):
    A = auto(); B = auto()
print(N.A + 1, N.B > N.A, N(2), f"{N.A}", N.A == 1, sorted([N.B, N.A]), {N.A: 1}[1])
class Perm(Flag):
    R = auto(); W = auto(); X = auto()
print(Perm.R | Perm.W, Perm.R in (Perm.R | Perm.X), (Perm.R | Perm.W) & Perm.W, ~Perm.R, Perm(0), bool(Perm(0)), Perm(7))
def ann(a: Optional[int], b: "Union[str, int]" = 1, *c: List[int], **d: Dict[str, Any]) -> Tuple[int, ...]: return (a, b)
print(ann(1))
X = TypeVar("X")
class Stack(Generic[X]):
    def __init__(self): self.i: List[X] = []
    def push(self, v: X) -> None: self.i.append(v)
s = Stack[int](); s.push(1); print(s.i, cast(int, "5"), isinstance(s, Stack))
class Pt(NamedTuple):
    x: int
    y: int = 0
    def n(self): return self.x + self.y
q = Pt(1); print(q, q.n(), q._replace(y=5), q._asdict(), q == (1, 0), Pt._fields, Pt._make([3, 4]), q[0], len(q))
try: q.x = 1
except AttributeError as e: print(e)
class TD(TypedDict):
    a: int
td: TD = {"a": 1}; print(td, TD(a=2))
Proto = Callable[[int], str]
print(operator.itemgetter(1)([5, 6]), operator.attrgetter("x")(q), operator.methodcaller("upper")("a"), operator.mul(2, 3), operator.contains([1], 1))
print(functools.reduce(lambda a, b: a + [b], [1, 2], []))
