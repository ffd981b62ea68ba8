"""modules `math`, `cmath`, `random`, `statistics`, `fractions`, `decimal`"""
import cmath
import math
import random
import statistics
from decimal import Decimal
from fractions import Fraction

print(math.gcd(12, 18), math.hypot(3, 4), math.comb(5, 2), math.isclose(0.1 + 0.2, 0.3), cmath.sqrt(-1))
random.seed(42)
print(random.random(), random.randint(1, 6), random.choice("abc"), random.sample(range(10), 3))
print(statistics.mean([1, 2, 4]), statistics.median([3, 1, 2]), Fraction(1, 3) + Fraction(1, 6))
print(Decimal("0.1") * 3, Decimal(1) / Decimal(7))
