# vpyc: std=python3 int-width=big
# A toy of RSA with Miller-Rabin primes.
import math
import random


def is_prime(n, rounds=12):
    if n < 2:
        return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29):
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d //= 2
        s += 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37)[:rounds]:
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def next_prime(n):
    n |= 1
    while not is_prime(n):
        n += 2
    return n


random.seed(7)
p = next_prime(random.getrandbits(256) | 1 << 255)
q = next_prime(random.getrandbits(256) | 1 << 255)
n = p * q
phi = (p - 1) * (q - 1)
e = 65537
d = pow(e, -1, phi)
print(p)
print(q)
print(e * d % phi, math.gcd(e, phi))
message = int.from_bytes(b"ints of any size", "big")
cipher = pow(message, e, n)
print(cipher)
plain = pow(cipher, d, n)
print(plain.to_bytes((plain.bit_length() + 7) // 8, "big"))
print([k for k in range(2, 130) if is_prime(2**k - 1)])
print(is_prime(2**89 - 1), is_prime(2**89 + 1), next_prime(10**30))
try:
    pow(6, -1, 9 * 10**20)
except ValueError as error:
    print(error)
