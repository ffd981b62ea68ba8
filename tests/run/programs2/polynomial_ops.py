# polynomials with operator overloading, evaluation, derivative and division
class Poly:
    def __init__(self, *coefficients):
        c = list(coefficients)
        while len(c) > 1 and c[-1] == 0:
            c.pop()
        self.c = c or [0]

    @classmethod
    def from_roots(cls, roots):
        p = cls(1)
        for r in roots:
            p = p * cls(-r, 1)
        return p

    @property
    def degree(self):
        return len(self.c) - 1

    def __call__(self, x):
        total = 0
        for k in reversed(self.c):
            total = total * x + k
        return total

    def __getitem__(self, i):
        return self.c[i] if i < len(self.c) else 0

    def __add__(self, other):
        n = max(len(self.c), len(other.c))
        return Poly(*[self[i] + other[i] for i in range(n)])

    def __sub__(self, other):
        return self + other * Poly(-1)

    def __mul__(self, other):
        out = [0] * (len(self.c) + len(other.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(other.c):
                out[i + j] += a * b
        return Poly(*out)

    def __divmod__(self, other):
        rest = list(self.c)
        out = [0] * max(1, len(rest) - other.degree)
        for i in range(len(rest) - other.degree - 1, -1, -1):
            q = rest[i + other.degree] // other.c[-1]
            out[i] = q
            for j, b in enumerate(other.c):
                rest[i + j] -= q * b
        return Poly(*out), Poly(*rest)

    def __pow__(self, n):
        result = Poly(1)
        for _ in range(n):
            result = result * self
        return result

    def __eq__(self, other):
        return self.c == other.c

    def derivative(self):
        return Poly(*[i * k for i, k in enumerate(self.c)][1:])

    def __str__(self):
        parts = []
        for i in range(self.degree, -1, -1):
            k = self.c[i]
            if k == 0 and self.degree > 0:
                continue
            sign = '-' if k < 0 else '+'
            k = abs(k)
            body = '' if k == 1 and i > 0 else str(k)
            if i > 0:
                body += 'x' if i == 1 else 'x^%d' % i
            parts.append((sign, body))
        first_sign, first = parts[0]
        text = ('-' if first_sign == '-' else '') + first
        for sign, body in parts[1:]:
            text += ' %s %s' % (sign, body)
        return text


p = Poly.from_roots([1, 2, 3])
q = Poly(-2, 1)
print(p, '|', q, '|', p.degree)
print(p + q, '|', p - q, '|', p * q)
print([p(x) for x in range(5)], p.derivative(), p(0.5))
quotient, rest = divmod(p, q)
print(quotient, '|', rest, '|', quotient * q + rest == p)
print((q ** 3), Poly(0), Poly(0, 0, 5, 0))
