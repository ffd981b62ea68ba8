"""Simplex with exact fractions, Gauss elimination, polynomial class, Hungarian algorithm."""
from fractions import Fraction as F


def simplex(c, A, b):
    m, n = len(A), len(c)
    T = [list(map(F, row)) + [F(int(i == j)) for j in range(m)] + [F(b[i])] for i, row in enumerate(A)]
    z = [-F(x) for x in c] + [F(0)] * (m + 1)
    basis = list(range(n, n + m))
    while True:
        col = min(range(n + m), key=lambda j: z[j])
        if z[col] >= 0:
            break
        ratios = [(row[-1] / row[col], i) for i, row in enumerate(T) if row[col] > 0]
        if not ratios:
            raise ArithmeticError("unbounded")
        _, r = min(ratios)
        p = T[r][col]
        T[r] = [x / p for x in T[r]]
        for i in range(m):
            if i != r and T[i][col]:
                f = T[i][col]
                T[i] = [x - f * y for x, y in zip(T[i], T[r])]
        f = z[col]
        z = [x - f * y for x, y in zip(z, T[r])]
        basis[r] = col
    sol = [F(0)] * n
    for i, bv in enumerate(basis):
        if bv < n:
            sol[bv] = T[i][-1]
    return z[-1], sol


best, x = simplex([3, 5], [[1, 0], [0, 2], [3, 2]], [4, 12, 18])
print(best, [str(v) for v in x])
best, x = simplex([5, 4, 3], [[2, 3, 1], [4, 1, 2], [3, 4, 2]], [5, 11, 8])
print(best, x)
try:
    simplex([1, 1], [[-1, 1]], [2])
except ArithmeticError as e:
    print(type(e).__name__, e)


class Poly:
    def __init__(self, *coef):
        coef = list(coef)
        while len(coef) > 1 and coef[-1] == 0:
            coef.pop()
        self.c = coef or [0]

    degree = property(lambda self: len(self.c) - 1)

    def __call__(self, x):
        r = 0
        for a in reversed(self.c):
            r = r * x + a
        return r

    def __add__(self, o):
        n = max(len(self.c), len(o.c))
        pad = lambda p: p.c + [0] * (n - len(p.c))
        return Poly(*(a + b for a, b in zip(pad(self), pad(o))))

    def __neg__(self):
        return Poly(*[-a for a in self.c])

    def __sub__(self, o):
        return self + -o

    def __mul__(self, o):
        if not isinstance(o, Poly):
            return Poly(*(a * o for a in self.c))
        r = [0] * (len(self.c) + len(o.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c):
                r[i + j] += a * b
        return Poly(*r)

    def __divmod__(self, o):
        q, r = Poly(0), self
        while r.degree >= o.degree and r.c != [0]:
            k = F(r.c[-1]) / o.c[-1]
            t = Poly(*[0] * (r.degree - o.degree), k)
            q, r = q + t, r - t * o
        return q, r

    def __mod__(self, o):
        return divmod(self, o)[1]

    def gcd(self, o):
        a, b = self, o
        while b.c != [0]:
            a, b = b, a % b
        return a * (F(1) / a.c[-1])

    def derivative(self):
        return Poly(*(i * a for i, a in enumerate(self.c) if i))

    def __str__(self):
        terms = []
        for i, a in reversed(list(enumerate(self.c))):
            if a:
                var = '' if i == 0 else 'x' if i == 1 else f'x^{i}'
                mag = abs(a)
                text = var if mag == 1 and var else f'{mag}{var}'
                terms.append((' - ' if a < 0 else ' + ') + text)
        s = ''.join(terms) or ' + 0'
        return ('-' if s[1] == '-' else '') + s[3:]


p = Poly(-6, 11, -6, 1)
q = Poly(-2, 1) * Poly(1, 1)
print(p, '|', q, '|', p + q, '|', p * q, '|', p - p)
d, r = divmod(p, q)
print(d, '|', r, '|', p.gcd(q), '|', p.derivative(), p(3), p(F(1, 2)), (q * 3)(2.5))


def newton(p, x, eps=1e-12):
    dp = p.derivative()
    for _ in range(50):
        nx = x - p(x) / dp(x)
        if abs(nx - x) < eps:
            return nx
        x = nx
    return None


print(['%.6f' % newton(p, s) for s in (0.0, 1.9, 10.0)])


def hungarian(cost):
    n = len(cost)
    INF = float('inf')
    u, v, p, way = [0] * (n + 1), [0] * (n + 1), [0] * (n + 1), [0] * (n + 1)
    for i in range(1, n + 1):
        p[0] = i
        j0 = 0
        minv = [INF] * (n + 1)
        used = [False] * (n + 1)
        while True:
            used[j0] = True
            i0, delta, j1 = p[j0], INF, None
            for j in range(1, n + 1):
                if not used[j]:
                    cur = cost[i0 - 1][j - 1] - u[i0] - v[j]
                    if cur < minv[j]:
                        minv[j], way[j] = cur, j0
                    if minv[j] < delta:
                        delta, j1 = minv[j], j
            for j in range(n + 1):
                if used[j]:
                    u[p[j]] += delta
                    v[j] -= delta
                else:
                    minv[j] -= delta
            j0 = j1
            if p[j0] == 0:
                break
        while j0:
            j1 = way[j0]
            p[j0] = p[j1]
            j0 = j1
    match = {p[j] - 1: j - 1 for j in range(1, n + 1)}
    return sum(cost[i][j] for i, j in match.items()), [match[i] for i in range(n)]


print(hungarian([[4, 1, 3], [2, 0, 5], [3, 2, 2]]))
print(hungarian([[9, 2, 7, 8], [6, 4, 3, 7], [5, 8, 1, 8], [7, 6, 9, 4]]))
