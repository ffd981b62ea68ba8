# incremental prime generators: by a dict, by trial, by chained filters
from itertools import count, islice, takewhile


def primes_dict():
    composites = {}
    n = 2
    while True:
        if n in composites:
            for p in composites.pop(n):
                composites.setdefault(n + p, []).append(p)
        else:
            yield n
            composites[n * n] = [n]
        n += 1


def primes_trial():
    found = []
    for n in count(2):
        if all(n % p for p in takewhile(lambda p: p * p <= n, found)):
            found.append(n)
            yield n


def primes_filter():
    def numbers():
        n = 2
        while True:
            yield n
            n += 1

    def drop(p, it):
        for n in it:
            if n % p:
                yield n

    it = numbers()
    while True:
        p = next(it)
        yield p
        it = drop(p, it)


print(list(islice(primes_dict(), 20)))
print(list(islice(primes_trial(), 20)))
print(list(islice(primes_filter(), 20)))
print(next(p for p in primes_dict() if p > 5000))
print(sum(takewhile(lambda p: p < 1000, primes_trial())))


def gaps(it):
    prev = next(it)
    for p in it:
        yield p - prev
        prev = p


print(list(islice(gaps(primes_dict()), 15)))
biggest = 0
for p, g in zip(primes_dict(), gaps(primes_dict())):
    if g > biggest:
        biggest = g
        print(p, g, end='; ')
    if p > 1000:
        break
print()
