primes = [2, 3, 5,
for p in primes:
    print(p)
