# vpyc: library
"""The tower of numbers, as tuples of types that `isinstance` takes."""

Number = (int, float, complex)
Complex = (int, float, complex)
Real = (int, float)
Rational = int
Integral = int
