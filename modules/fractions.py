# vpyc: library
"""Exact fractions of ints; a numerator that does not fit an int is an OverflowError."""

import math


def _fraction(n: int, d: int):
    """n / d, already in lowest terms."""
    f = Fraction(n)
    f._d = d
    return f


def _reduced(n: int, d: int):
    g = math.gcd(n, d)
    if d < 0:
        g = -g
    return _fraction(n // g, d // g)


class Fraction:
    def __init__(self, numerator=0, denominator=None):
        n = 0
        d = 1
        if isinstance(numerator, Fraction):
            n = numerator._n
            d = numerator._d
        elif isinstance(numerator, str):
            n, d = _parse(numerator)
        elif isinstance(numerator, float):
            n, d = numerator.as_integer_ratio()
        elif isinstance(numerator, int):
            n = int(numerator)
        elif hasattr(numerator, "as_integer_ratio"):
            n, d = numerator.as_integer_ratio()
        else:
            raise TypeError("argument should be a string or a Rational instance")
        if denominator is not None:
            if isinstance(denominator, Fraction):
                n *= denominator._d
                d *= denominator._n
            else:
                d *= denominator
        if d == 0:
            raise ZeroDivisionError(f"Fraction({n}, 0)")
        if d != 1:
            g = math.gcd(n, d)
            if d < 0:
                g = -g
            n //= g
            d //= g
        self._n = n
        self._d = d

    @classmethod
    def from_float(cls, f):
        n, d = f.as_integer_ratio()
        return _fraction(n, d)

    @classmethod
    def from_decimal(cls, dec):
        n, d = dec.as_integer_ratio()
        return _fraction(n, d)

    @property
    def numerator(self):
        return self._n

    @property
    def denominator(self):
        return self._d

    def as_integer_ratio(self):
        return (self._n, self._d)

    def limit_denominator(self, max_denominator: int = 1000000):
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._d <= max_denominator:
            return _fraction(self._n, self._d)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._n, self._d
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        if 2 * d * (q0 + k * q1) <= self._d:
            return _fraction(p1, q1)
        return _fraction(p0 + k * p1, q0 + k * q1)

    def __add__(self, other):
        if isinstance(other, float):
            return float(self) + other
        elif isinstance(other, int):
            return _fraction(self._n + other * self._d, self._d)
        elif isinstance(other, Fraction):
            g = math.gcd(self._d, other._d)
            s = self._d // g
            return _reduced(self._n * (other._d // g) + other._n * s, s * other._d)
        else:
            return NotImplemented

    def __radd__(self, other):
        return self + other

    def __sub__(self, other):
        if isinstance(other, float):
            return float(self) - other
        elif isinstance(other, int):
            return _fraction(self._n - other * self._d, self._d)
        elif isinstance(other, Fraction):
            g = math.gcd(self._d, other._d)
            s = self._d // g
            return _reduced(self._n * (other._d // g) - other._n * s, s * other._d)
        else:
            return NotImplemented

    def __rsub__(self, other):
        return -self + other

    def __mul__(self, other):
        if isinstance(other, float):
            return float(self) * other
        elif isinstance(other, int):
            g = math.gcd(other, self._d)
            return _fraction(self._n * (other // g), self._d // g)
        elif isinstance(other, Fraction):
            g = math.gcd(self._n, other._d)
            h = math.gcd(other._n, self._d)
            return _fraction((self._n // g) * (other._n // h), (self._d // h) * (other._d // g))
        else:
            return NotImplemented

    def __rmul__(self, other):
        return self * other

    def _inverse(self):
        if self._n == 0:
            raise ZeroDivisionError(f"Fraction({self._d}, 0)")
        if self._n < 0:
            return _fraction(-self._d, -self._n)
        return _fraction(self._d, self._n)

    def __truediv__(self, other):
        if isinstance(other, float):
            return float(self) / other
        elif isinstance(other, int):
            if other == 0:
                raise ZeroDivisionError(f"Fraction({self._n}, 0)")
            g = math.gcd(self._n, other)
            if other < 0:
                g = -g
            return _fraction(self._n // g, self._d * (other // g))
        elif isinstance(other, Fraction):
            if other._n == 0:
                raise ZeroDivisionError(f"Fraction({self._n * other._d}, 0)")
            return self * other._inverse()
        else:
            return NotImplemented

    def __rtruediv__(self, other):
        if isinstance(other, float):
            return other / float(self)
        else:
            if self._n == 0:
                raise ZeroDivisionError(f"Fraction({other * self._d}, 0)")
            return self._inverse() * other

    def __floordiv__(self, other):
        if isinstance(other, float):
            return float(self) // other
        elif isinstance(other, int):
            return self._n // (self._d * other)
        elif isinstance(other, Fraction):
            return (self._n * other._d) // (self._d * other._n)
        else:
            return NotImplemented

    def __rfloordiv__(self, other):
        return (other * self._d) // self._n

    def __mod__(self, other):
        if isinstance(other, float):
            return float(self) % other
        elif isinstance(other, int):
            return _reduced(self._n % (other * self._d), self._d)
        elif isinstance(other, Fraction):
            return _reduced((self._n * other._d) % (other._n * self._d), self._d * other._d)
        else:
            return NotImplemented

    def __rmod__(self, other):
        return _reduced(other * self._d % self._n, self._d)

    def __divmod__(self, other):
        return (self // other, self % other)

    def __rdivmod__(self, other):
        return (other // self, other % self)

    def __pow__(self, n):
        if isinstance(n, int):
            if n >= 0:
                return _fraction(self._n ** n, self._d ** n)
            return self._inverse() ** -n
        else:
            return float(self) ** float(n)

    def __neg__(self):
        return _fraction(-self._n, self._d)

    def __pos__(self):
        return _fraction(self._n, self._d)

    def __abs__(self):
        return _fraction(-self._n if self._n < 0 else self._n, self._d)

    def __int__(self):
        return -(-self._n // self._d) if self._n < 0 else self._n // self._d

    def __trunc__(self):
        return int(self)

    def __floor__(self):
        return self._n // self._d

    def __ceil__(self):
        return -(-self._n // self._d)

    def __round__(self, ndigits=None):
        if ndigits is None:
            n, r = divmod(self._n, self._d)
            if r * 2 < self._d:
                return n
            elif r * 2 > self._d:
                return n + 1
            return n if n % 2 == 0 else n + 1
        else:
            shift = 10 ** abs(ndigits)
            if ndigits > 0:
                return Fraction(round(self * shift), shift)
            return Fraction(round(self / shift) * shift)

    def __float__(self):
        return self._n / self._d

    def __bool__(self):
        return self._n != 0

    def __hash__(self):
        if self._d == 1:
            return hash(self._n)
        # A float with the same value has the same hash.
        if self._d & (self._d - 1) == 0:
            return hash(self._n / self._d)
        return hash((self._n, self._d))

    def __eq__(self, other):
        if isinstance(other, Fraction):
            return self._n == other._n and self._d == other._d
        elif isinstance(other, int):
            return self._d == 1 and self._n == other
        elif isinstance(other, float):
            return float(self) == other
        else:
            return False

    def _less(self, other):
        if isinstance(other, Fraction):
            return self._n * other._d < other._n * self._d
        elif isinstance(other, int):
            return self._n < other * self._d
        else:
            return float(self) < other

    def __lt__(self, other):
        return self._less(other)

    def __le__(self, other):
        return self._less(other) or self == other

    def __gt__(self, other):
        return not self._less(other) and not self == other

    def __ge__(self, other):
        return not self._less(other)

    def __str__(self):
        return str(self._n) if self._d == 1 else f"{self._n}/{self._d}"

    def __repr__(self):
        return f"Fraction({self._n}, {self._d})"


def _parse(text: str):
    """Numerator and denominator of "3", "-1/3", "2.75", "1e3"."""
    shown = text
    text = text.strip()
    slash = text.find("/")
    good = True
    if slash >= 0:
        top = text[:slash]
        bottom = text[slash + 1:]
        if bottom == "" or not bottom.isdecimal() or not top.lstrip("+-").isdecimal():
            raise ValueError(f"Invalid literal for Fraction: {shown!r}")
        return (int(top), int(bottom))
    exponent = 0
    lower = text.lower()
    e = lower.find("e")
    if e >= 0:
        power = text[e + 1:]
        good = power.lstrip("+-").isdecimal()
        exponent = int(power) if good else 0
        text = text[:e]
    dot = text.find(".")
    if dot >= 0:
        exponent -= len(text) - dot - 1
        text = text[:dot] + text[dot + 1:]
    if not good or not text.lstrip("+-").isdecimal():
        raise ValueError(f"Invalid literal for Fraction: {shown!r}")
    n = int(text)
    if exponent >= 0:
        return (n * 10 ** exponent, 1)
    return (n, 10 ** -exponent)
