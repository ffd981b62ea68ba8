from enum import Enum, IntEnum, Flag, IntFlag, auto, unique
@unique
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    @property
    def hex(self):
        return "#%d" % self.value
    @classmethod
    def default(cls):
        return cls.GREEN
    def __str__(self):
        return self.name.lower()
for c in Color:
    print(c, c.name, c.value, c.hex, repr(c))
print(Color.default(), Color(2), Color["RED"], len(Color), Color.RED in Color)
print(list(Color.__members__), Color.__members__["RED"])
for n, m in Color.__members__.items():
    print(n, m)
class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH = (5.976e+24, 6.37814e6)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    @property
    def g(self):
        return 6.67300E-11 * self.mass / (self.radius * self.radius)
print(Planet.EARTH.g, Planet.EARTH.value, Planet.EARTH)
class Shape(Enum):
    SQUARE = 2
    DIAMOND = 1
    CIRCLE = 3
    ALIAS = 2
print(Shape.ALIAS, Shape.ALIAS is Shape.SQUARE, list(Shape), list(Shape.__members__))
class P(Flag):
    R = 4
    W = 2
    X = 1
    RW = R | W
print(P.R | P.W, P.R & P.W, P.RW, P.R in P.RW, ~P.R, P(0), bool(P.R & P.X), P.X | P.R, (P.R|P.X).value)
class Q(IntFlag):
    A = auto()
    B = auto()
    C = auto()
print(Q.A | Q.C, int(Q.A|Q.B), Q.C.value, Q.A + 1)
try:
    Color(9)
except ValueError as e:
    print(e)
try:
    Color["X"]
except KeyError as e:
    print(e)
