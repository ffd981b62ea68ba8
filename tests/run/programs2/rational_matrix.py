# exact fractions with mixed operands, Gauss elimination and determinants
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


class Frac:
    def __init__(self, num, den=1):
        if den == 0:
            raise ZeroDivisionError('Frac(%d, 0)' % num)
        if den < 0:
            num, den = -num, -den
        g = gcd(abs(num), den) or 1
        self.num = num // g
        self.den = den // g

    def _other(self, x):
        return x if isinstance(x, Frac) else Frac(x)

    def __add__(self, x):
        o = self._other(x)
        return Frac(self.num * o.den + o.num * self.den, self.den * o.den)

    __radd__ = __add__

    def __neg__(self):
        return Frac(-self.num, self.den)

    def __sub__(self, x):
        return self + -self._other(x)

    def __rsub__(self, x):
        return self._other(x) - self

    def __mul__(self, x):
        o = self._other(x)
        return Frac(self.num * o.num, self.den * o.den)

    __rmul__ = __mul__

    def __truediv__(self, x):
        o = self._other(x)
        return Frac(self.num * o.den, self.den * o.num)

    def __eq__(self, x):
        o = self._other(x)
        return self.num == o.num and self.den == o.den

    def __lt__(self, x):
        o = self._other(x)
        return self.num * o.den < o.num * self.den

    def __bool__(self):
        return self.num != 0

    def __float__(self):
        return self.num / self.den

    def __str__(self):
        return str(self.num) if self.den == 1 else '%d/%d' % (self.num, self.den)

    __repr__ = __str__

    def __hash__(self):
        return hash((self.num, self.den))


def det(rows):
    m = [[Frac(x) for x in row] for row in rows]
    result = Frac(1)
    n = len(m)
    for c in range(n):
        pivot = next((r for r in range(c, n) if m[r][c]), None)
        if pivot is None:
            return Frac(0)
        if pivot != c:
            m[c], m[pivot] = m[pivot], m[c]
            result = -result
        result = result * m[c][c]
        for r in range(c + 1, n):
            k = m[r][c] / m[c][c]
            m[r] = [a - k * b for a, b in zip(m[r], m[c])]
    return result


half = Frac(1, 2)
print(half + 1, 1 + half, 2 - half, half * 3, 3 * half, half / 4)
print(sum([half, Frac(1, 3), Frac(1, 6)]), float(half), half < 1, half == Frac(2, 4))
print(sorted([Frac(3, 4), Frac(1, 8), half]), max(half, Frac(2, 3)))
print(det([[2, 1], [1, 3]]), det([[0, 2, 1], [1, 1, 0], [3, 0, 1]]), det([[1, 2], [2, 4]]))
print(len({half, Frac(2, 4), Frac(1, 3)}))
try:
    Frac(1, 0)
except ZeroDivisionError as e:
    print(e)
