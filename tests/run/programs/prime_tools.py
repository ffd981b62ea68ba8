# primality: sieve, Miller-Rabin, Pollard rho, totient, goldbach
import math


def power_mod(b, e, m):
    r = 1
    b %= m
    while e:
        if e & 1:
            r = r * b % m
        b = b * b % m
        e >>= 1
    return r


def is_prime(n):
    if n < 2:
        return False
    for p in (2, 3, 5, 7, 11, 13):
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d //= 2
        s += 1
    for a in (2, 3, 5, 7, 11, 13):
        x = power_mod(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def rho(n):
    if n % 2 == 0:
        return 2
    for c in range(1, 20):
        x = y = 2
        d = 1
        while d == 1:
            x = (x * x + c) % n
            y = (y * y + c) % n
            y = (y * y + c) % n
            d = math.gcd(abs(x - y), n)
        if d != n:
            return d
    return n


def factor(n):
    if n == 1:
        return []
    if is_prime(n):
        return [n]
    d = rho(n)
    return sorted(factor(d) + factor(n // d))


def totient(n):
    r = n
    for p in set(factor(n)):
        r -= r // p
    return r


def goldbach(n):
    for p in range(2, n // 2 + 1):
        if is_prime(p) and is_prime(n - p):
            return p, n - p
    return None


def pretty(n):
    fs = factor(n)
    return ' * '.join(str(p) if fs.count(p) == 1 else '%d^%d' % (p, fs.count(p)) for p in sorted(set(fs)))


print([n for n in range(60) if is_prime(n)])
print([is_prime(n) for n in (561, 1105, 2147483647, 1000000007, 1000000011, 999999937)])
for n in (360, 1001, 8051, 10403, 999999999, 2 ** 31 - 2, 1234567890):
    print(n, '=', pretty(n), 'phi', totient(n))
print([goldbach(n) for n in (4, 28, 100, 2000)])
print([totient(n) for n in range(1, 21)], power_mod(3, 200, 50), pow(3, 200, 50))
print([p for p in range(3, 130) if is_prime(p) and is_prime(2 ** p - 1 if p < 31 else 4)])
twins = [(p, p + 2) for p in range(1000, 1200) if is_prime(p) and is_prime(p + 2)]
print(twins)
