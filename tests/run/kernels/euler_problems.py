# a dozen Project-Euler-like problems in the style of a notebook
from math import sqrt


def p1(limit):
    return sum([n for n in range(limit) if n % 3 == 0 or n % 5 == 0])


def p2(limit):
    a, b, s = 1, 2, 0
    while b <= limit:
        if not b & 1:
            s += b
        a, b = b, a + b
    return s


def p3(n):
    f, biggest = 2, 1
    while n > 1:
        while n % f == 0:
            n //= f
            biggest = f
        f += 1
        if f * f > n:
            if n > 1:
                biggest = n
            break
    return biggest


def p4(digits):
    hi = 10 ** digits - 1
    best = (0, 0, 0)
    for a in range(hi, hi - 40, -1):
        for b in range(a, hi - 40, -1):
            s = str(a * b)
            if s == s[::-1] and a * b > best[0]:
                best = (a * b, a, b)
    return best


def p5(n):
    r = 1
    for k in range(2, n + 1):
        if r % k:
            m = r
            while m % k:
                m += r
            r = m
    return r


def p9(total):
    for a in range(1, total // 3):
        for b in range(a + 1, (total - a) // 2):
            c = total - a - b
            if a * a + b * b == c * c:
                return a, b, c, a * b * c
    return None


def p12(count):
    n, t = 1, 1
    while True:
        d = 0
        for k in range(1, int(sqrt(t)) + 1):
            if t % k == 0:
                d += 1 if k * k == t else 2
        if d > count:
            return t
        n += 1
        t += n


def p15(n):
    grid = [[1] * (n + 1) for _ in range(n + 1)]
    for i in range(1, n + 1):
        for j in range(1, n + 1):
            grid[i][j] = grid[i - 1][j] + grid[i][j - 1]
    return grid[n][n]


def p18(rows):
    best = rows[-1][:]
    for r in range(len(rows) - 2, -1, -1):
        for c in range(len(rows[r])):
            best[c] = rows[r][c] + max(best[c], best[c + 1])
    return best[0]


def p21(limit):
    s = [0] * limit
    for d in range(1, limit):
        for m in range(2 * d, limit, d):
            s[m] += d
    return [n for n in range(2, limit) if s[n] < limit and s[n] != n and s[s[n]] == n]


def p26(limit):
    best, longest = 0, 0
    for d in range(2, limit):
        seen = [0] * d
        r, pos = 1, 1
        while r and not seen[r]:
            seen[r] = pos
            r = r * 10 % d
            pos += 1
        if r and pos - seen[r] > longest:
            best, longest = d, pos - seen[r]
    return best, longest


def p28(n):
    total, v = 1, 1
    for step in range(2, n, 2):
        for _ in range(4):
            v += step
            total += v
    return total


def p30(power):
    return [n for n in range(10, 20000) if n == sum([int(c) ** power for c in str(n)])]


print(p1(1000), p2(4000000), p3(600851475143), p3(13195), p4(2), p5(20))
print(p9(1000), p9(12), p9(13), p12(50), p15(16))
print(p18([[3], [7, 4], [2, 4, 6], [8, 5, 9, 3]]), p21(3000), p26(100), p28(1001), p30(4))
