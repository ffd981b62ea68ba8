# number theory: gcd, extended gcd, modular power and inverse, Miller-Rabin, factoring, totient, CRT
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def egcd(a, b):
    if a == 0:
        return (b, 0, 1)
    g, y, x = egcd(b % a, a)
    return (g, x - (b // a) * y, y)


def modpow(b, e, m):
    r = 1
    b %= m
    while e > 0:
        if e & 1:
            r = r * b % m
        b = b * b % m
        e >>= 1
    return r


def modinv(a, m):
    g, x, y = egcd(a, m)
    if g != 1:
        return None
    return x % m


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
    for a in (2, 3, 5, 7):
        x = modpow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def factor(n):
    out = []
    p = 2
    while p * p <= n:
        e = 0
        while n % p == 0:
            n //= p
            e += 1
        if e:
            out.append((p, e))
        p += 1 if p == 2 else 2
    if n > 1:
        out.append((n, 1))
    return out


def totient(n):
    t = n
    for p, _ in factor(n):
        t = t // p * (p - 1)
    return t


def divisors(n):
    ds = [1]
    for p, e in factor(n):
        ds = [d * p ** k for d in ds for k in range(e + 1)]
    return sorted(ds)


def crt(rs, ms):
    m = 1
    for k in ms:
        m *= k
    x = 0
    for r, k in zip(rs, ms):
        other = m // k
        inv = modinv(other, k)
        if inv is None:
            return None
        x += r * other * inv
    return x % m


print(gcd(1071, 462), gcd(0, 5), gcd(17, 0), egcd(240, 46))
print(modpow(3, 200, 13), pow(3, 200, 13), modpow(2, 10 ** 6, 1000003))
print(modinv(3, 11), modinv(6, 9), modinv(7, 1000003))
print([n for n in range(60) if is_prime(n)])
print(is_prime(2147483647), is_prime(2147483649), is_prime(3215031751 % 1000000007))
for n in (360, 97, 1001, 123456, 600851475143):
    print(n, factor(n), totient(n))
print(divisors(360), len(divisors(720720)))
print(crt([2, 3, 2], [3, 5, 7]), crt([1, 2], [4, 6]))
perfect = [n for n in range(2, 9000) if n % 2 == 0 and sum(divisors(n)) == 2 * n]
print(perfect)
