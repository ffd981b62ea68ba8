# polynomials: arithmetic, evaluation, derivative, printing
class Poly:
    def __init__(self, *coeffs):
        cs = list(coeffs)
        while cs and cs[-1] == 0:
            cs.pop()
        self.c = cs

    def degree(self):
        return len(self.c) - 1

    def __call__(self, x):
        r = 0
        for a in reversed(self.c):
            r = r * x + a
        return r

    def __add__(self, o):
        n = max(len(self.c), len(o.c))
        a = self.c + [0] * (n - len(self.c))
        b = o.c + [0] * (n - len(o.c))
        return Poly(*[x + y for x, y in zip(a, b)])

    def __neg__(self):
        return Poly(*[-x for x in self.c])

    def __sub__(self, o):
        return self + (-o)

    def __mul__(self, o):
        out = [0] * (len(self.c) + len(o.c))
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c):
                out[i + j] += a * b
        return Poly(*out)

    def __eq__(self, o):
        return self.c == o.c

    def derive(self):
        return Poly(*[i * a for i, a in enumerate(self.c)][1:])

    def __str__(self):
        terms = []
        for i in range(len(self.c) - 1, -1, -1):
            a = self.c[i]
            if a == 0:
                continue
            sign = '-' if a < 0 else '+'
            a = abs(a)
            body = str(a) if i == 0 or a != 1 else ''
            if i == 1:
                body += 'x'
            elif i > 1:
                body += 'x^%d' % i
            terms.append((sign, body))
        if not terms:
            return '0'
        first = ('-' if terms[0][0] == '-' else '') + terms[0][1]
        return first + ''.join(' %s %s' % t for t in terms[1:])


p = Poly(1, -3, 0, 2)
q = Poly(-1, 1)
print(p, '|', q, '|', p.degree())
print(p + q)
print(p - p, (p - p).degree())
print(p * q, '|', q * q * q)
print(p(2), p(0), q(10), p.derive(), p.derive().derive())
print(q * q == Poly(1, -2, 1), p(0.5))
