# extended gcd, modular inverse, chinese remainders, RSA with small keys
def egcd(a, b):
    if b == 0:
        return a, 1, 0
    g, x, y = egcd(b, a % b)
    return g, y, x - a // b * y


def inverse(a, m):
    g, x, _ = egcd(a, m)
    if g != 1:
        raise ValueError('%d has no inverse modulo %d' % (a, m))
    return x % m


def crt(pairs):
    total, modulus = 0, 1
    for _, m in pairs:
        modulus *= m
    for r, m in pairs:
        part = modulus // m
        total += r * part * inverse(part, m)
    return total % modulus


class RSA:
    def __init__(self, p, q, e):
        self.n = p * q
        self.e = e
        self.d = inverse(e, (p - 1) * (q - 1))

    def encrypt(self, text):
        return [pow(ord(c), self.e, self.n) for c in text]

    def decrypt(self, numbers):
        return ''.join(chr(pow(c, self.d, self.n)) for c in numbers)


print(egcd(240, 46), inverse(3, 11), crt([(2, 3), (3, 5), (2, 7)]))
rsa = RSA(61, 53, 17)
secret = rsa.encrypt('Hi!')
print(rsa.n, rsa.d, secret, rsa.decrypt(secret))
try:
    inverse(6, 9)
except ValueError as e:
    print(e)
print([a for a in range(1, 12) if pow(a, 5, 11) == 1])
order = {}
for a in range(1, 13):
    k, x = 1, a
    while x != 1:
        x = x * a % 13
        k += 1
    order[a] = k
print(order, [a for a in order if order[a] == 12])
print(pow(3, -1, 7), pow(2, 10 ** 9, 1000000007))
