from fractions import Fraction
from decimal import Decimal
print({0.25: 1}.get(Fraction(1,4)))
print({Fraction(1,4): 1}.get(0.25))
print(hash(Fraction(1,4)) == hash(0.25), Fraction(1,4) == 0.25)
print({Fraction(3): "x"}.get(3), {3: "x"}.get(Fraction(3)))
print(Fraction(1, 4) in {0.25}, Fraction(1,4) in [0.25])
print({Decimal("0.25"): 1}.get(0.25), hash(Decimal("0.25")) == hash(0.25), {1: 2}.get(Decimal(1)))
from enum import IntEnum, Enum, Flag, IntFlag
class A(IntEnum):
    X = 1
    Y = 2
print(hash(A.X) == hash(1), {A.X: 3}[1], {1: "q"}[A.X], A.X in {1})
