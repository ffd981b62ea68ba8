# fractions.Fraction
from fractions import Fraction

a = Fraction(1, 3)
b = Fraction(3, -4)
print(a, b, repr(a), a + b, a - b, a * b, a / b, a ** 2, a ** -2, -a, abs(b), +a)
print(Fraction('2/6'), Fraction('0.75'), Fraction('-1.5e1'), Fraction(0.125), Fraction(5), Fraction(a, b))
print(a + 1, 1 + a, 2 * a, 1 - a, 1 / a, a / 2, a + 0.5, a < b, a == Fraction(2, 6), a > 0, Fraction(4, 2) == 2)
print(a.numerator, a.denominator, float(a), int(Fraction(7, 2)), int(Fraction(-7, 2)), round(Fraction(5, 2)), round(Fraction(7, 2)))
print(sum([Fraction(1, n) for n in range(1, 8)]), Fraction(7, 3) // 1, Fraction(7, 3) % 1, max(a, b))
print(Fraction(3.141592653589793).limit_denominator(1000), {a: 1}[Fraction(1, 3)], bool(Fraction(0)))
try:
    Fraction(1, 0)
except ZeroDivisionError as e:
    print(e)
