# Primes below 2000.
def count(limit):
    composite = [False] * (limit + 1)
    found = 0
    for n in range(2, limit + 1):
        if not composite[n]:
            found += 1
            for m in range(n * n, limit + 1, n):
                composite[m] = True
    return found


print(count(2000))
