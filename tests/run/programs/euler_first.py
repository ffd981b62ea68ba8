# number problems: multiples, fibonacci, factors, palindromes, smallest multiple, sums
import math


def multiples(limit):
    return sum(n for n in range(limit) if n % 3 == 0 or n % 5 == 0)


def even_fib(limit):
    total = 0
    a, b = 1, 2
    while b <= limit:
        if b % 2 == 0:
            total += b
        a, b = b, a + b
    return total


def factors(n):
    out = []
    d = 2
    while d * d <= n:
        while n % d == 0:
            out.append(d)
            n //= d
        d += 1 if d == 2 else 2
    if n > 1:
        out.append(n)
    return out


def palindrome_product(lo, hi):
    best = (0, 0, 0)
    for a in range(hi, lo, -1):
        if a * hi < best[0]:
            break
        for b in range(hi, a - 1, -1):
            p = a * b
            if p <= best[0]:
                break
            s = str(p)
            if s == s[::-1]:
                best = (p, a, b)
    return best


def smallest_multiple(n):
    m = 1
    for k in range(2, n + 1):
        m = m * k // math.gcd(m, k)
    return m


def triplet(total):
    for a in range(1, total // 3):
        for b in range(a + 1, total // 2):
            c = total - a - b
            if a * a + b * b == c * c:
                return a, b, c, a * b * c


def divisors(n):
    count = 1
    fs = factors(n)
    for p in set(fs):
        count *= fs.count(p) + 1
    return count


def triangle_with(limit):
    n = t = 1
    while divisors(t) <= limit:
        n += 1
        t += n
    return n, t


print(multiples(1000), even_fib(4000000), factors(600851475143), palindrome_product(900, 999))
print(smallest_multiple(20), sum(range(101)) ** 2 - sum(n * n for n in range(101)), triplet(1000), triangle_with(100))
print(sum(map(int, str(2 ** 60))), sum(int(d) for d in str(math.factorial(20))), math.comb(40, 20))
digits = '73167176531330624919225119674426574742355349194934'
print(max(math.prod(map(int, digits[i:i + 4])) for i in range(len(digits) - 3)))
