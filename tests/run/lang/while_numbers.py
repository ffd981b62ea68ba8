# while loops over numbers: digits, gcd, reversal, powers, Armstrong, happy numbers, integer square root
def digits(n):
    c = 0
    while n > 0:
        c += 1
        n //= 10
    return c


def reverse(n):
    r = 0
    while n:
        r = r * 10 + n % 10
        n //= 10
    return r


def armstrong(n):
    k = digits(n)
    s, m = 0, n
    while m > 0:
        s += (m % 10) ** k
        m //= 10
    return s == n


def happy(n):
    seen = []
    while n != 1 and n not in seen:
        seen.append(n)
        s = 0
        while n:
            n, d = divmod(n, 10)
            s += d * d
        n = s
    return n == 1


def isqrt(n):
    x = n
    y = (x + 1) // 2
    while y < x:
        x = y
        y = (x + n // x) // 2
    return x


def log2(n):
    k = -1
    while n:
        n >>= 1
        k += 1
    return k


def kaprekar(n):
    steps = 0
    while n != 6174 and steps < 10:
        d = sorted(str(n).zfill(4))
        n = int("".join(d[::-1])) - int("".join(d))
        steps += 1
    return steps


print([digits(n) for n in (1, 10, 999, 12345)], [reverse(n) for n in (120, 7, 12345)])
print([n for n in range(1, 10000) if armstrong(n)])
print([n for n in range(1, 50) if happy(n)])
print([isqrt(n) for n in (0, 1, 15, 16, 17, 10 ** 12, 10 ** 18)], [log2(n) for n in (1, 2, 255, 256)])
print([kaprekar(n) for n in (3524, 2111, 6174, 9831)])
x, k = 1000000.0, 0
while x > 1:
    x /= 7
    k += 1
print(k, x)
