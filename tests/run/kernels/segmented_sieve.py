# segmented sieve: primes of a far interval with small memory
import math


def small_primes(limit):
    mark = [0] * (limit + 1)
    found = []
    for i in range(2, limit + 1):
        if mark[i] == 0:
            found.append(i)
            j = i * i
            while j <= limit:
                mark[j] = 1
                j += i
    return found


def primes_between(low, high):
    """Primes p with low <= p < high."""
    base = small_primes(math.isqrt(high) + 1)
    alive = [True] * (high - low)
    for p in base:
        first = max(p * p, (low + p - 1) // p * p)
        for m in range(first, high, p):
            alive[m - low] = False
    return [low + k for k, ok in enumerate(alive) if ok and low + k > 1]


print(primes_between(0, 60))
print(primes_between(1000000, 1000200))
far = primes_between(999999000, 1000000000)
print(len(far), far[0], far[-1])
print(len(primes_between(2, 3)), len(primes_between(14, 16)))
