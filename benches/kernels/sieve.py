# bench: n=500 python=4
# Primes below a million.
import sys


def sieve(limit):
    is_prime = [True] * (limit + 1)
    is_prime[0] = False
    is_prime[1] = False
    i = 2
    while i * i <= limit:
        if is_prime[i]:
            for j in range(i * i, limit + 1, i):
                is_prime[j] = False
        i += 1
    count = 0
    for flag in is_prime:
        if flag:
            count += 1
    return count


def main(n):
    total = 0
    for i in range(n):
        total += sieve(1000000 + i)
    print(total)


main(int(sys.argv[1]))
