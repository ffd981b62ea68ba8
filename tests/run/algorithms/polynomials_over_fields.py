import math
import cmath
from itertools import zip_longest


class Polynomial:
    """Coefficients are kept from the lowest power up."""

    def __init__(self, *coeffs):
        if len(coeffs) == 1 and isinstance(coeffs[0], (list, tuple)):
            coeffs = coeffs[0]
        c = list(coeffs) or [0]
        while len(c) > 1 and c[-1] == 0:
            c.pop()
        self.coeffs = tuple(c)

    @property
    def degree(self):
        return len(self.coeffs) - 1

    def __call__(self, x):
        result = 0
        for c in reversed(self.coeffs):
            result = result * x + c
        return result

    def __add__(self, other):
        other = self._wrap(other)
        return Polynomial([a + b for a, b in zip_longest(self.coeffs, other.coeffs, fillvalue=0)])

    __radd__ = __add__

    def __neg__(self):
        return Polynomial([-c for c in self.coeffs])

    def __sub__(self, other):
        return self + (-self._wrap(other))

    def __rsub__(self, other):
        return -self + other

    def __mul__(self, other):
        other = self._wrap(other)
        out = [0] * (len(self.coeffs) + len(other.coeffs) - 1)
        for i, a in enumerate(self.coeffs):
            for j, b in enumerate(other.coeffs):
                out[i + j] += a * b
        return Polynomial(out)

    __rmul__ = __mul__

    def __pow__(self, n):
        p = Polynomial(1)
        for _ in range(n):
            p *= self
        return p

    def __divmod__(self, other):
        if other == Polynomial(0):
            raise ZeroDivisionError('polynomial division by zero')
        rem = list(self.coeffs)
        quot = [0] * max(1, len(rem) - other.degree)
        for k in range(len(rem) - other.degree - 1, -1, -1):
            q = rem[k + other.degree] // other.coeffs[-1]
            quot[k] = q
            for i, c in enumerate(other.coeffs):
                rem[k + i] -= q * c
        return Polynomial(quot), Polynomial(rem)

    def __floordiv__(self, other):
        return divmod(self, other)[0]

    def __mod__(self, other):
        return divmod(self, other)[1]

    def __eq__(self, other):
        return self.coeffs == self._wrap(other).coeffs

    def __hash__(self):
        return hash(self.coeffs)

    @staticmethod
    def _wrap(x):
        return x if isinstance(x, Polynomial) else Polynomial(x)

    def derivative(self):
        return Polynomial([i * c for i, c in enumerate(self.coeffs)][1:])

    def __str__(self):
        terms = []
        for power, c in reversed(list(enumerate(self.coeffs))):
            if c == 0:
                continue
            sign = '-' if c < 0 else '+'
            size = abs(c)
            if power == 0:
                body = str(size)
            else:
                body = ('' if size == 1 else str(size)) + 'x' + ('' if power == 1 else f'^{power}')
            terms.append((sign, body))
        if not terms:
            return '0'
        first = ('-' if terms[0][0] == '-' else '') + terms[0][1]
        return ' '.join([first] + [f'{s} {b}' for s, b in terms[1:]])

    def __repr__(self):
        return f'Polynomial{self.coeffs}'


def newton(p, x, steps=50):
    d = p.derivative()
    for _ in range(steps):
        y = p(x)
        if abs(y) < 1e-13:
            break
        x -= y / d(x)
    return x


def quadratic(a, b, c):
    disc = b * b - 4 * a * c
    if disc >= 0:
        r = math.sqrt(disc)
        return ((-b - r) / (2 * a), (-b + r) / (2 * a))
    r = cmath.sqrt(disc)
    return ((-b - r) / (2 * a), (-b + r) / (2 * a))


def durand_kerner(p, steps=60):
    n = p.degree
    lead = p.coeffs[-1]
    roots = [(0.4 + 0.9j) ** k for k in range(n)]
    for _ in range(steps):
        new = []
        for i, r in enumerate(roots):
            den = 1
            for j, s in enumerate(roots):
                if i != j:
                    den *= r - s
            new.append(r - p(r) / lead / den)
        roots = new
    return sorted((round(r.real, 6) + 0.0, round(r.imag, 6) + 0.0) for r in roots)


x = Polynomial(0, 1)
p = (x - 1) * (x - 2) * (x + 3)
q = x ** 2 - 3 * x + 2
print(p, '|', q, '|', repr(q))
print(p // q, '|', p % q, '|', divmod(p, x + 1))
print(p + 5, '|', 5 - q, '|', q == 2 - 3 * x + x * x, '|', Polynomial(0), '|', -x)
print([p(k) for k in range(-4, 4)], p.derivative(), p.degree)
print('%.9f' % newton(p, 5.0), '%.9f' % newton(p, 0.5))
print(quadratic(1, -3, 2), quadratic(1, 2, 5))
print(durand_kerner(p))
print(durand_kerner(x ** 4 - 1))
print({q: 'a', x: 'b'}[x * x - 3 * x + 2], math.comb(5, 2))
print((x + 1) ** 5)
try:
    divmod(p, Polynomial(0))
except ZeroDivisionError as e:
    print(e)
