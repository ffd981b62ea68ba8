# vpyc: std=python3 int-width=big
from fractions import Fraction
import math


def convergents(terms):
    h0, h1, k0, k1 = 0, 1, 1, 0
    for a in terms:
        h0, h1 = h1, a * h1 + h0
        k0, k1 = k1, a * k1 + k0
        yield h1, k1


def e_terms(n):
    yield 2
    k = 2
    for i in range(1, n):
        if i % 3 == 2:
            yield k
            k += 2
        else:
            yield 1


last = (0, 1)
for h, k in convergents(e_terms(100)):
    last = (h, k)
print(last, sum(int(c) for c in str(last[0])))


def root_terms(n, count):
    m, d, a = 0, 1, math.isqrt(n)
    whole = a
    for _ in range(count):
        yield a
        m = d * a - m
        d = (n - m * m) // d
        a = (whole + m) // d


for n in (61, 109, 661):
    for x, y in convergents(root_terms(n, 200)):
        if x * x - n * y * y == 1:
            print(n, x, y)
            break

total = Fraction(0)
for i in range(1, 60):
    total += Fraction(1, i)
print(total, float(total))
f = Fraction(1, 3) ** 50 + Fraction(2, 7) ** 31
print(f.numerator, f.denominator, f.limit_denominator(10**20), Fraction(0.1))


def bernoulli(n):
    row = [Fraction(0)] * (n + 1)
    for m in range(n + 1):
        row[m] = Fraction(1, m + 1)
        for j in range(m, 0, -1):
            row[j - 1] = j * (row[j - 1] - row[j])
    return row[0]


for n in range(0, 41, 4):
    print(n, bernoulli(n))
print(math.isqrt(10**100 + 1), math.isqrt(2 * 10**200))
