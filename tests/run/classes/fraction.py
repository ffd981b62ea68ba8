# a rational number class with normalisation and mixed arithmetic
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


class Frac:
    def __init__(self, num, den=1):
        if den == 0:
            raise ZeroDivisionError('Frac(%d, 0)' % num)
        g = gcd(abs(num), abs(den))
        if den < 0:
            g = -g
        self.num = num // g
        self.den = den // g

    @staticmethod
    def of(x):
        return x if isinstance(x, Frac) else Frac(x)

    def __add__(self, o):
        o = Frac.of(o)
        return Frac(self.num * o.den + o.num * self.den, self.den * o.den)

    __radd__ = __add__

    def __neg__(self):
        return Frac(-self.num, self.den)

    def __sub__(self, o):
        return self + -Frac.of(o)

    def __rsub__(self, o):
        return Frac.of(o) - self

    def __mul__(self, o):
        o = Frac.of(o)
        return Frac(self.num * o.num, self.den * o.den)

    __rmul__ = __mul__

    def __truediv__(self, o):
        o = Frac.of(o)
        return Frac(self.num * o.den, self.den * o.num)

    def __eq__(self, o):
        o = Frac.of(o)
        return self.num == o.num and self.den == o.den

    def __lt__(self, o):
        o = Frac.of(o)
        return self.num * o.den < o.num * self.den

    def __float__(self):
        return self.num / self.den

    def __repr__(self):
        return str(self.num) if self.den == 1 else '%d/%d' % (self.num, self.den)


h = Frac(1, 2)
t = Frac(-2, -6)
print(h + t, h - t, h * t, h / t, -h, h + 1, 2 * h, 1 - t)
print(h == Frac(2, 4), h == 1, Frac(4, 2) == 2, t < h, h < 1)
print(sum([Frac(1, k) for k in range(1, 11)], Frac(0)))
print(sorted([Frac(3, 4), Frac(2, 3), Frac(5, 7)]), float(h))
try:
    h / Frac(0)
except ZeroDivisionError as e:
    print('error', e)
x = Frac(1)
for _ in range(6):
    x = 1 + 1 / float(x) if False else Frac(1) + Frac(1) / x
print(x)
