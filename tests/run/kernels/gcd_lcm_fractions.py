# fractions as tuples: harmonic numbers, continued fractions, Egyptian fractions, Farey sequence, Stern-Brocot
def gcd(a, b):
    return a if b == 0 else gcd(b, a % b)


def make(n, d=1):
    if d < 0:
        n, d = -n, -d
    g = gcd(abs(n), d)
    return (n // g, d // g)


def add(a, b):
    return make(a[0] * b[1] + b[0] * a[1], a[1] * b[1])


def neg(a):
    return (-a[0], a[1])


def show(a):
    n, d = a
    return str(n) if d == 1 else f"{n}/{d}"


def harmonic(n):
    h = make(0)
    for k in range(1, n + 1):
        h = add(h, make(1, k))
    return h


def continued(n, d):
    out = []
    while d:
        q, r = divmod(n, d)
        out.append(q)
        n, d = d, r
    return out


def convergents(cf):
    out = []
    p0, q0, p1, q1 = 0, 1, 1, 0
    for a in cf:
        p0, p1 = p1, a * p1 + p0
        q0, q1 = q1, a * q1 + q0
        out.append((p1, q1))
    return out


def egyptian(n, d):
    out = []
    while n:
        k = -(-d // n)
        out.append(k)
        n, d = make(n * k - d, d * k)
    return out


def farey(n):
    a, b, c, d = 0, 1, 1, n
    out = [(a, b)]
    while c <= n:
        k = (n + b) // d
        a, b, c, d = c, d, k * c - a, k * d - b
        out.append((a, b))
    return out


def nearest(x, limit):
    lo, hi = (0, 1), (1, 0)
    path = ""
    while True:
        m = (lo[0] + hi[0], lo[1] + hi[1])
        if m[1] > limit:
            return lo, hi, path
        if m[0] / m[1] <= x:
            lo = m
            path += "R"
        else:
            hi = m
            path += "L"


print([show(harmonic(n)) for n in (1, 2, 3, 10, 20)])
print(show(add(make(1, 2), neg(make(3, 4)))), show(make(6, -8)), show(make(10, 5)))
print(continued(415, 93), convergents(continued(415, 93)), continued(649, 200), continued(-7, 3))
print(convergents([3, 7, 15, 1, 292]), convergents([1] * 10)[-1])
print(egyptian(4, 13), egyptian(7, 15), egyptian(3, 7))
print([show(f) for f in farey(5)], len(farey(20)))
print(nearest(3.14159265, 120), nearest(0.618, 50))
