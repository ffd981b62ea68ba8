# number problems: amicable, abundant, digit powers, pandigital, cycles, truncatable primes
from itertools import permutations


def sieve(n):
    flags = [True] * (n + 1)
    flags[0] = flags[1] = False
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]:
            for j in range(i * i, n + 1, i):
                flags[j] = False
    return flags


def divisor_sums(n):
    sums = [1] * (n + 1)
    for d in range(2, n // 2 + 1):
        for m in range(2 * d, n + 1, d):
            sums[m] += d
    return sums


N = 10000
prime = sieve(N)
sums = divisor_sums(N)
amicable = [(a, sums[a]) for a in range(2, N) if a < sums[a] <= N and sums[sums[a]] == a]
print(amicable)
perfect = [n for n in range(2, N) if sums[n] == n]
print(perfect, next(n for n in range(1, N, 2) if sums[n] > n))


def cycle(d):
    seen = {}
    r, pos = 1, 0
    while r and r not in seen:
        seen[r] = pos
        r = r * 10 % d
        pos += 1
    return pos - seen[r] if r else 0


print(max(range(1, 300), key=cycle), [cycle(d) for d in range(2, 14)])
print([n for n in range(10, 10000) if n == sum(int(c) ** 4 for c in str(n))])


def truncatable(p):
    s = str(p)
    return len(s) > 1 and all(prime[int(s[i:])] and prime[int(s[:len(s) - i])] for i in range(len(s)))


print([p for p in range(N) if prime[p] and truncatable(p)])
pan = set()
for p in permutations('12345', 5):
    s = ''.join(p)
    if int(s[:1]) * int(s[1:2]) == int(s[2:4]):
        pan.add(s)
print(sorted(pan)[:5], len(pan))
quad = max(((a, b) for a in range(-19, 20, 2) for b in range(41) if prime[b]),
           key=lambda ab: next(n for n in range(100) if not prime[abs(n * n + ab[0] * n + ab[1])]))
print(quad)
spiral = 1
corner = 1
for k in range(2, 101, 2):
    for _ in range(4):
        corner += k
        spiral += corner
print(spiral)
print(len({a ** b for a in range(2, 10) for b in range(2, 10)}))
lych = 0
for n in range(1, 1000):
    m = n
    for _ in range(15):
        m += int(str(m)[::-1])
        if str(m) == str(m)[::-1]:
            break
    else:
        lych += 1
print(lych)
