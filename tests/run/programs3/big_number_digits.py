"""Arbitrary precision on lists of digits; factorials, Fibonacci and square roots to many places."""
from functools import total_ordering

BASE = 10 ** 4
WIDTH = 4


@total_ordering
class BigInt:
    def __init__(self, value=0):
        if isinstance(value, BigInt):
            self.sign, self.mag = value.sign, value.mag[:]
        elif isinstance(value, str):
            text = value.lstrip('+-')
            if not text.isdigit():
                raise ValueError(f'invalid literal: {value!r}')
            self.sign = -1 if value.startswith('-') else 1
            self.mag = [int(text[max(0, i - WIDTH):i]) for i in range(len(text), 0, -WIDTH)]
        elif isinstance(value, list):
            self.sign, self.mag = 1, value
        else:
            self.sign = -1 if value < 0 else 1
            value = abs(value)
            self.mag = []
            while value:
                value, d = divmod(value, BASE)
                self.mag.append(d)
        self._trim()

    def _trim(self):
        while self.mag and self.mag[-1] == 0:
            self.mag.pop()
        if not self.mag:
            self.sign = 1
        return self

    @staticmethod
    def _cmp(a, b):
        if len(a) != len(b):
            return -1 if len(a) < len(b) else 1
        for x, y in zip(reversed(a), reversed(b)):
            if x != y:
                return -1 if x < y else 1
        return 0

    @staticmethod
    def _add(a, b):
        out, carry = [], 0
        for i in range(max(len(a), len(b))):
            s = carry + (a[i] if i < len(a) else 0) + (b[i] if i < len(b) else 0)
            carry, d = divmod(s, BASE)
            out.append(d)
        if carry:
            out.append(carry)
        return out

    @staticmethod
    def _sub(a, b):
        out, borrow = [], 0
        for i in range(len(a)):
            d = a[i] - borrow - (b[i] if i < len(b) else 0)
            borrow = d < 0
            out.append(d + BASE if borrow else d)
        return out

    def _make(self, sign, mag):
        r = BigInt(mag)
        r.sign = sign
        return r._trim()

    def __neg__(self):
        return self._make(-self.sign, self.mag[:])

    def __abs__(self):
        return self._make(1, self.mag[:])

    def __add__(self, other):
        other = other if isinstance(other, BigInt) else BigInt(other)
        if self.sign == other.sign:
            return self._make(self.sign, self._add(self.mag, other.mag))
        c = self._cmp(self.mag, other.mag)
        if c == 0:
            return BigInt()
        if c > 0:
            return self._make(self.sign, self._sub(self.mag, other.mag))
        return self._make(other.sign, self._sub(other.mag, self.mag))

    __radd__ = __add__

    def __sub__(self, other):
        return self + -(other if isinstance(other, BigInt) else BigInt(other))

    def __mul__(self, other):
        other = other if isinstance(other, BigInt) else BigInt(other)
        out = [0] * (len(self.mag) + len(other.mag))
        for i, a in enumerate(self.mag):
            carry = 0
            for j, b in enumerate(other.mag):
                carry, out[i + j] = divmod(out[i + j] + a * b + carry, BASE)
            out[i + len(other.mag)] += carry
        return self._make(self.sign * other.sign, out)

    __rmul__ = __mul__

    def divmod_small(self, n):
        out, rem = [], 0
        for d in reversed(self.mag):
            q, rem = divmod(rem * BASE + d, n)
            out.append(q)
        return self._make(self.sign, out[::-1]), rem

    def __floordiv__(self, other):
        other = other if isinstance(other, BigInt) else BigInt(other)
        if not other.mag:
            raise ZeroDivisionError('division by zero')
        quotient, rem = [], BigInt()
        for d in reversed(self.mag):
            rem = rem * BASE + d
            lo, hi = 0, BASE - 1
            while lo < hi:
                mid = (lo + hi + 1) // 2
                if abs(other) * mid <= rem:
                    lo = mid
                else:
                    hi = mid - 1
            quotient.append(lo)
            rem = rem - abs(other) * lo
        return self._make(self.sign * other.sign, quotient[::-1])

    def __pow__(self, n):
        result, base = BigInt(1), self
        while n:
            if n & 1:
                result = result * base
            base = base * base
            n >>= 1
        return result

    def __eq__(self, other):
        other = other if isinstance(other, BigInt) else BigInt(other)
        return self.sign == other.sign and self.mag == other.mag

    def __lt__(self, other):
        other = other if isinstance(other, BigInt) else BigInt(other)
        if self.sign != other.sign:
            return self.sign < other.sign
        return self._cmp(self.mag, other.mag) * self.sign < 0

    def __bool__(self):
        return bool(self.mag)

    def __str__(self):
        if not self.mag:
            return '0'
        head, *rest = reversed(self.mag)
        return ('-' if self.sign < 0 else '') + str(head) + ''.join('%0*d' % (WIDTH, d) for d in rest)

    def __repr__(self):
        return f"BigInt('{self}')"

    def __hash__(self):
        return hash((self.sign, tuple(self.mag)))


def factorial(n):
    r = BigInt(1)
    for i in range(2, n + 1):
        r = r * i
    return r


def fib(n):
    a, b = BigInt(0), BigInt(1)
    for _ in range(n):
        a, b = b, a + b
    return a


def isqrt(n):
    x = BigInt('1' + '0' * (len(str(n)) // 2 + 1))
    while True:
        y = (x + n // x) // 2
        if y >= x:
            return x
        x = y


print(factorial(30), fib(200), sep='\n')
print(BigInt(2) ** 200)
a, b = BigInt('123456789012345678901234567890'), BigInt('-987654321')
print(a + b, a - b, a * b, a // b, sep='\n')
print(a > b, a == BigInt(a), b < 0, -b, abs(b), BigInt(0), bool(BigInt(0)), BigInt(-5) + 5, 3 * BigInt(7), repr(b))
print(a.divmod_small(97), sum([BigInt(1), BigInt(2)], BigInt(0)), max(a, b), sorted([a, b, BigInt(5)])[0])
print(isqrt(BigInt('2' + '0' * 60)))
for bad in ('12x', ''):
    try:
        BigInt(bad)
    except ValueError as e:
        print(e)
try:
    a // BigInt()
except ZeroDivisionError as e:
    print(e)
print(len({BigInt(5), BigInt('5'), BigInt('-5')}), str(factorial(100))[:20], len(str(factorial(100))))
