# Enumerations of texts and numbers, made by a call, with values of their own, as flags, in match.
from enum import Enum, IntEnum, Flag, IntFlag, auto, unique
class Color(str, Enum):
    RED = "red"
    BLUE = "blue"
print(Color.RED, Color.RED.value, Color.RED == "red", Color("blue"), repr(Color.RED))
print(Color.RED.upper(), isinstance(Color.RED, str), len(Color.BLUE), f"{Color.RED}", "x" + Color.RED)
from enum import StrEnum
class S(StrEnum):
    A = auto()
    B = "bee"
print(S.A, S.B, S.A == "a", repr(S.A), f"{S.B}", S("bee"))
BASE = 10
class E(Enum):
    ONE = 11
    UNO = 11
    TWO = BASE * 2
print(E.ONE is E.UNO, E.UNO, list(E), E(11), E["UNO"], len(E))
print(E.__members__)
print(list(E.__members__.items()))
class M(Enum):
    A = 1
    B = 2
    @classmethod
    def _missing_(cls, value):
        return cls.A
print(M(5), M(2), M.A._value_, M.A._name_)
class G(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()
    X = auto()
    Y = auto()
print(G.X.value, G.Y.value, list(G))
def what(c):
    match c:
        case Color.RED: return "r"
        case Color.BLUE: return "b"
print(what(Color.RED), what(Color.BLUE))
d = {M.A: "a", M.B: "b"}
print(d[M.A], d, M.A in d)
class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RW = R | W
p = Perm.R | Perm.W
print(p, p == Perm.RW, Perm.R in p, Perm.X in p, p & Perm.R, ~Perm.R, p ^ Perm.W, bool(p & Perm.X), Perm(0), repr(p), p.value, p.name)
print(list(Perm), [f.name for f in p], len(p))
class IF(IntFlag):
    A = 1
    B = 2
print(IF.A | IF.B, IF.A + 1, IF(3), repr(IF.A | IF.B), (IF.A | IF.B) & 1)
class Planet(Enum):
    EARTH = (1.0, 2.0)
    MARS = (3.0, 4.0)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    @property
    def g(self):
        return self.mass / self.radius
print(Planet.EARTH.g, Planet.MARS.mass, Planet.EARTH, Planet((3.0, 4.0)))
class Num(IntEnum):
    A = 1
    B = 2
print(Num.A < Num.B, Num.A + 1, sorted([Num.B, Num.A]), max(Num), int(Num.B), Num(1), Num.A == 1, f"{Num.A}", str(Num.A), [10, 20, 30][Num.B])
try: Num(7)
except ValueError as e: print(e)
try: Color["GREEN"]
except KeyError as e: print(e)
try: Color.RED = 5
except AttributeError as e: print(e)
try: Color.GREEN
except AttributeError as e: print(e)
F = Enum("F", "A B C")
print(F.A, list(F), F.B.value)
H = Enum("H", {"P": 10, "Q": 20})
print(H.P.value, list(H))
print(isinstance(E.ONE, E), type(E.ONE), E.ONE.__class__, E, E.ONE.name)
for m in E: print(m.name, m.value)
print(E.ONE != E.TWO, E.ONE == 11, hash(E.ONE) == hash(E.UNO), E.ONE in E)
@unique
class U(Enum):
    A = 1
    B = 2
print(U.A)
class Op(Enum):
    ADD = "+"
    SUB = "-"
    def apply(self, a, b):
        if self is Op.ADD: return a + b
        return a - b
    def __str__(self): return f"<{self.value}>"
    @staticmethod
    def parse(s): return Op(s)
    @classmethod
    def first(cls): return next(iter(cls))
print(Op.ADD.apply(1, 2), Op.SUB, Op.parse("-"), Op.first(), [str(o) for o in Op], f"{Op.ADD}")
class Base(Enum):
    def hello(self): return "hi " + self.name
class Derived(Base):
    A = 1
print(Derived.A.hello())
class Weird(Enum):
    A = 1
    B = "two"
    C = [1, 2]
print(Weird.A.value, Weird.B.value, Weird.C.value, list(Weird))
class Ord(Enum):
    LOW = 1
    HIGH = 2
    def __lt__(self, o): return self.value < o.value
print(sorted([Ord.HIGH, Ord.LOW]), Ord.LOW < Ord.HIGH, min(Ord))
class N2(int, Enum):
    A = 1
    B = 2
print(N2.A + N2.B, N2.A, N2.B > 1, repr(N2.A))
class Sign(Enum):
    ADD = "+"
    @classmethod
    def first(cls): return next(iter(cls))
print(Sign.first())
