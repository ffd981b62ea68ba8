from enum import Enum, IntEnum, Flag, IntFlag, auto, unique
import enum
class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
    NONE = 0
p = Perm.R | Perm.X
print(p, repr(p), p.value, p.name, list(p), len(p), Perm.RW, repr(Perm.RW), Perm.NONE, list(Perm), len(Perm))
print(Perm.R in p, Perm.W in p, bool(Perm.NONE), p ^ Perm.R, ~p, ~Perm.NONE, p & Perm.W, (p & Perm.W) is Perm.NONE)
p |= Perm.W
print(p, p == Perm.R | Perm.W | Perm.X, p is (Perm.R | Perm.W | Perm.X), {p: 1}[Perm(7)])
print(Perm(3) is Perm.RW, Perm(4), hash(p) == hash(Perm(7)))
try:
    Perm(8)
except ValueError as e:
    print(e)
class Mode(IntFlag):
    READ = 1
    WRITE = 2
    EXEC = 4
m = Mode.READ | Mode.WRITE
print(m, repr(m), m + 1, m == 3, m & 1, m | 8, repr(m | 8), repr(~Mode.READ), f"{m}", Mode.READ < Mode.EXEC, int(m), Mode(0), repr(Mode(0)))
for x in m: print(repr(x))
if m & Mode.WRITE: print("can write")
class Level(IntEnum):
    LOW = 1
    MID = 5
    HIGH = auto()
    TOP = HIGH
print(Level.HIGH, repr(Level.TOP), Level.TOP is Level.HIGH, sorted([Level.HIGH, Level.LOW]), max(Level), Level(5).name, [l.name for l in Level])
class OpE(Enum):
    ADD = ("+", 1)
    MUL = ("*", 2)
    def __init__(self, symbol, prec):
        self.symbol = symbol
        self.prec = prec
    def apply(self, a, b):
        if self is OpE.ADD:
            return a + b
        return a * b
    @classmethod
    def from_symbol(cls, s):
        for o in cls:
            if o.symbol == s:
                return o
        raise ValueError(s)
    @staticmethod
    def names():
        return [o.name for o in OpE]
for o in OpE: print(o, o.symbol, o.prec, o.apply(3, 4), o.value)
print(OpE.from_symbol("*"), OpE.names(), OpE(("+", 1)), OpE["ADD"])
class Weekday(Enum):
    MON = 1
    TUE = 2
    def next(self):
        return Weekday(self.value % 2 + 1)
    @classmethod
    def _missing_(cls, value):
        if value == 7:
            return cls.MON
        return None
print(Weekday.MON.next(), Weekday(7), Weekday.TUE._value_, Weekday.TUE._name_)
try:
    Weekday(9)
except ValueError as e:
    print("err", e)
class Base(Enum):
    def describe(self):
        return f"{self.name}={self.value}"
class Fruit(Base):
    APPLE = "a"
    PEAR = "p"
print(Fruit.APPLE.describe(), Fruit("p"), [f.value for f in Fruit])
print(list(Fruit.__members__.items()), "APPLE" in Fruit.__members__, len(Level.__members__))
class Conn(enum.Enum):
    OPEN = enum.auto()
    CLOSED = enum.auto()
print(Conn.CLOSED.value, {Conn.OPEN: "o"}[Conn.OPEN], Conn.OPEN == Conn.OPEN, Conn.OPEN != Conn.CLOSED, isinstance(Conn.OPEN, Conn))
try:
    @unique
    class Dup(Enum):
        A = 1
        B = 1
except ValueError as e:
    print(e)
class Coin(Enum):
    PENNY = 1
    DIME = 10
    def __lt__(self, other): return self.value < other.value
    def __str__(self): return f"coin {self.value}"
print(min(Coin.DIME, Coin.PENNY), sorted(Coin, reverse=True)[0])
match Coin.DIME:
    case Coin.PENNY: print("p")
    case Coin.DIME: print("d")
