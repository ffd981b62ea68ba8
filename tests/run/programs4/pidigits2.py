# vpyc: int-width=big
import itertools
import sys


def pi_digits():
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    while True:
        if 4 * q + r - t < n * t:
            yield n
            nr = 10 * (r - n * t)
            n = ((10 * (3 * q + r)) // t) - 10 * n
            q *= 10
            r = nr
        else:
            nr = (2 * q + r) * l
            nn = (q * (7 * k) + 2 + (r * l)) // (t * l)
            q *= k
            t *= l
            l += 2
            k += 1
            n = nn
            r = nr


def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def egcd(a, b):
    if a == 0:
        return b, 0, 1
    g, y, x = egcd(b % a, a)
    return g, x - (b // a) * y, y


def modinv(a, m):
    g, x, _ = egcd(a, m)
    if g != 1:
        raise ValueError("no inverse")
    return x % m


def is_prime(n, witnesses=(2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37)):
    if n < 2:
        return False
    for p in witnesses:
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d //= 2
        s += 1
    for a in witnesses:
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


class RSA:
    def __init__(self, p, q, e=65537):
        self.n = p * q
        self.e = e
        self.d = modinv(e, (p - 1) * (q - 1))

    def encrypt(self, text):
        m = int.from_bytes(text.encode(), 'big')
        return pow(m, self.e, self.n)

    def decrypt(self, c):
        m = pow(c, self.d, self.n)
        return m.to_bytes((m.bit_length() + 7) // 8, 'big').decode()


digits = ''.join(str(d) for d in itertools.islice(pi_digits(), 120))
for i in range(0, len(digits), 40):
    print(digits[i:i + 40], "\t:%d" % min(i + 40, len(digits)))
print(fib(300))
print(len(str(fib(1000))), sum(map(int, str(2 ** 1000))))
p = next(n for n in itertools.count(10 ** 20) if is_prime(n))
q = next(n for n in itertools.count(10 ** 21) if is_prime(n))
key = RSA(p, q)
print(p, q, key.n)
c = key.encrypt("Attack at dawn")
print(hex(c))
print(key.decrypt(c))
f = 1
for i in range(1, 31):
    f *= i
print(f, f.bit_length(), f % (10 ** 9 + 7), -f // 7 ** 20, -f % 12345678901234567890)
print(f"{f:,}", "%d" % f, f"{2**70:x}", int("123456789" * 4) // 9)
print((1 << 100) - 1 & 0xFFFF, (1 << 100) >> 90, ~(1 << 70), (1 << 65) ^ (1 << 64))
print(float(f), f / 3.0 ** 30, 10 ** 25 / 10 ** 24)
sys.exit(p % 256 % 7)
