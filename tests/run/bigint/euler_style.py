# vpyc: int-width=big
"""Project-Euler style: ints beyond 64 bits"""
import math, itertools, functools, sys
from fractions import Fraction
from decimal import Decimal, getcontext
def fib(n):
    a, b = 0, 1
    for _ in range(n): a, b = b, a + b
    return a
def is_prime(n, bases=(2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37)):
    if n < 2: return False
    for p in bases:
        if n % p == 0: return n == p
    d, s = n - 1, 0
    while d % 2 == 0: d //= 2; s += 1
    for a in bases:
        x = pow(a, d, n)
        if x in (1, n - 1): continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1: break
        else: return False
    return True
def pollard(n):
    if n % 2 == 0: return 2
    for c in itertools.count(1):
        x = y = 2; d = 1
        while d == 1:
            x = (x * x + c) % n
            y = (y * y + c) % n; y = (y * y + c) % n
            d = math.gcd(abs(x - y), n)
        if d != n: return d
def factor(n):
    if n == 1: return []
    if is_prime(n): return [n]
    d = pollard(n)
    return sorted(factor(d) + factor(n // d))
def pi_digits():
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    while True:
        if 4 * q + r - t < n * t:
            yield n
            nr = 10 * (r - n * t)
            n = 10 * (3 * q + r) // t - 10 * n
            q *= 10; r = nr
        else:
            nr = (2 * q + r) * l
            nn = (q * 7 * k + 2 + r * l) // (t * l)
            q *= k; t *= l; l += 2; k += 1; n = nn; r = nr
def egcd(a, b): return (a, 1, 0) if b == 0 else (lambda g, x, y: (g, y, x - a // b * y))(*egcd(b, a % b))
def rsa():
    p, q, e = 2**89 - 1, 2**107 - 1, 65537
    n, phi = p * q, (p - 1) * (q - 1)
    d = egcd(e, phi)[1] % phi
    m = int.from_bytes(b"attack at dawn!", "big")
    c = pow(m, e, n)
    return c, pow(c, d, n).to_bytes(15, "big"), d.bit_length()
print(fib(300), len(str(fib(5000))), sum(map(int, str(2**1000))), sum(int(c) for c in str(math.factorial(100))))
print([p for p in range(2, 130) if is_prime(2**p - 1)], is_prime(10**18 + 9), is_prime(2**127 - 1))
print(factor(600851475143), factor(2**67 - 1), factor(10**20 + 1), math.lcm(*range(1, 41)))
print("".join(map(str, itertools.islice(pi_digits(), 60)))); print(rsa())
h = sum(Fraction(1, k) for k in range(1, 60)); print(h, h.limit_denominator(1000), float(h))
x = Fraction(1)
for _ in range(7): x = (x + 2 / x) / 2
print(x.numerator, len(str(x.denominator)))
getcontext().prec = 50; print(Decimal(2).sqrt(), Decimal(1) / 7)
cf = lambda a, n: [a := Fraction(1) / (a - int(a)) for _ in range(n) if a != int(a)]
print([int(v) for v in cf(Fraction(415, 93), 5)], math.isqrt(10**40), math.comb(200, 100), 3**200 % 10**20, -7**25 // 10**10, (-7)**25 % 1000003, divmod(-10**30, 7**20), 1 << 100, (1 << 100) >> 90, ~(1 << 70), (2**100) & (2**100 - 1), 2**70 ^ 2**69 | 1, hex(2**80 + 15), int("f" * 20, 16), int("1" * 30), f"{10**25:,}", f"{2**70:x}", "%d" % 10**22, str(-10**24), 10**30 > 1e29, 10**20 == 1e20, hash(10**30) == hash(10**30), bool(10**30), float(10**25), int(1e25), round(10**22 / 3), abs(-10**21), (10**21).bit_length(), sorted([10**20, 3, -10**30]), max(10**19, 2), sum([10**19] * 3), 10**19 in {10**19: 1}, {10**25: "x"}[10**25])
lychrel = lambda n, k=0: k if str(n) == str(n)[::-1] and k else lychrel(n + int(str(n)[::-1]), k + 1) if k < 40 else None
print([lychrel(n) for n in (56, 89, 196, 295)], functools.reduce(lambda a, b: a * b, range(1, 31)), next(n for n in itertools.count(1) if len(str(fib(n))) == 25))
print(sum(1 for a in range(2, 30) for b in [a] if pow(a, 100) > 10**130), len({a**b for a in range(2, 21) for b in range(2, 21)}), str(28433 * pow(2, 7830457, 10**10) + 1)[-10:])
try: print(2**-1, (10**20) / 3, 10**400 / 10**399); float(10**400)
except OverflowError as e: print(e)
