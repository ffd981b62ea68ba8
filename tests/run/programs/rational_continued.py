# continued fractions, Stern-Brocot, Egyptian fractions, Farey sequences
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def continued(n, d):
    out = []
    while d:
        q, r = divmod(n, d)
        out.append(q)
        n, d = d, r
    return out


def convergents(cf):
    h0, h1, k0, k1 = 0, 1, 1, 0
    for a in cf:
        h0, h1 = h1, a * h1 + h0
        k0, k1 = k1, a * k1 + k0
        yield h1, k1


def sqrt_cf(n, terms):
    root = int(n ** 0.5)
    m, d, a = 0, 1, root
    out = [a]
    while len(out) < terms and root * root != n:
        m = d * a - m
        d = (n - m * m) // d
        a = (root + m) // d
        out.append(a)
    return out


def pell(n):
    for terms in range(1, 40):
        h, k = list(convergents(sqrt_cf(n, terms)))[-1]
        if h * h - n * k * k == 1:
            return h, k
    return None


def egyptian(n, d):
    parts = []
    while n:
        unit = -(-d // n)
        parts.append(unit)
        n, d = n * unit - d, d * unit
        g = gcd(n, d)
        n, d = n // g, d // g
    return parts


def farey(n):
    a, b, c, d = 0, 1, 1, n
    out = [(a, b)]
    while c <= n:
        k = (n + b) // d
        a, b, c, d = c, d, k * c - a, k * d - b
        out.append((a, b))
    return out


def stern_brocot(n, d):
    path = ''
    la, lb, ra, rb = 0, 1, 1, 0
    while True:
        ma, mb = la + ra, lb + rb
        if (ma, mb) == (n, d):
            return path
        if n * mb < ma * d:
            ra, rb = ma, mb
            path += 'L'
        else:
            la, lb = ma, mb
            path += 'R'


print(continued(415, 93), continued(649, 200), list(convergents(continued(415, 93))))
print(sqrt_cf(2, 6), sqrt_cf(7, 9), sqrt_cf(16, 5))
print(['%d/%d' % hk for hk in convergents(sqrt_cf(2, 8))])
print({n: pell(n) for n in (2, 3, 5, 7, 13, 61)})
print(egyptian(7, 15), egyptian(5, 12), egyptian(3, 4))
print(farey(5), len(farey(20)))
print([stern_brocot(n, d) for n, d in ((1, 1), (2, 5), (5, 7), (19, 8))])
