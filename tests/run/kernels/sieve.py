# sieve of Eratosthenes in three spellings that must agree
def sieve_flags(n):
    flags = [True] * (n + 1)
    flags[0] = flags[1] = False
    p = 2
    while p * p <= n:
        if flags[p]:
            for m in range(p * p, n + 1, p):
                flags[m] = False
        p += 1
    return [i for i, f in enumerate(flags) if f]


def sieve_slices(n):
    flags = [1] * (n + 1)
    flags[0:2] = [0, 0]
    for p in range(2, int(n ** 0.5) + 1):
        if flags[p]:
            flags[p * p::p] = [0] * len(range(p * p, n + 1, p))
    return [i for i in range(n + 1) if flags[i]]


def trial(n):
    primes = []
    for c in range(2, n + 1):
        for p in primes:
            if p * p > c:
                primes.append(c)
                break
            if c % p == 0:
                break
        else:
            primes.append(c)
    return primes


N = 5000
a = sieve_flags(N)
b = sieve_slices(N)
c = trial(N)
print(len(a), len(b), len(c))
print(a == b, b == c, a == c)
print(a[:12], a[-5:])
gaps = [y - x for x, y in zip(a, a[1:])]
print("largest gap", max(gaps), "after", a[gaps.index(max(gaps))])
print("twins", len([g for g in gaps if g == 2]))
print("sum", sum(a))
