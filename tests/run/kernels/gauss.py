# Gaussian elimination with exact fractions kept as integer pairs, and with floats
from math import gcd


def norm(n, d):
    if d < 0:
        n, d = -n, -d
    g = gcd(n, d)
    return (n // g, d // g)


def sub(a, b):
    return norm(a[0] * b[1] - b[0] * a[1], a[1] * b[1])


def mul(a, b):
    return norm(a[0] * b[0], a[1] * b[1])


def div(a, b):
    return norm(a[0] * b[1], a[1] * b[0])


def solve_exact(rows):
    n = len(rows)
    m = [[(v, 1) for v in r] for r in rows]
    for k in range(n):
        p = k
        while p < n and m[p][k][0] == 0:
            p += 1
        if p == n:
            return None
        m[k], m[p] = m[p], m[k]
        for i in range(n):
            if i != k and m[i][k][0] != 0:
                f = div(m[i][k], m[k][k])
                for j in range(k, n + 1):
                    m[i][j] = sub(m[i][j], mul(f, m[k][j]))
    return [div(m[i][n], m[i][i]) for i in range(n)]


def solve_float(rows):
    n = len(rows)
    m = [[float(v) for v in r] for r in rows]
    for k in range(n):
        p = max(range(k, n), key=lambda i: abs(m[i][k]))
        if m[p][k] == 0.0:
            return None
        m[k], m[p] = m[p], m[k]
        for i in range(k + 1, n):
            f = m[i][k] / m[k][k]
            for j in range(k, n + 1):
                m[i][j] -= f * m[k][j]
    x = [0.0] * n
    for i in reversed(range(n)):
        x[i] = (m[i][n] - sum([m[i][j] * x[j] for j in range(i + 1, n)])) / m[i][i]
    return x


def show(fr):
    n, d = fr
    return str(n) if d == 1 else "%d/%d" % (n, d)


systems = [
    [[2, 1, -1, 8], [-3, -1, 2, -11], [-2, 1, 2, -3]],
    [[0, 2, 1, 7], [1, -2, -3, 0], [-1, 1, 2, 3]],
    [[3, 7, 1], [2, 5, 2]],
    [[1, 2, 3], [2, 4, 6]],
    [[4, -2, 1, 11], [-2, 4, -2, -16], [1, -2, 4, 17]],
]
for s in systems:
    e = solve_exact(s)
    f = solve_float(s)
    if e is None:
        print("no unique solution", f is None)
    else:
        print([show(v) for v in e])
        if f is not None:
            print(["%.6f" % v for v in f], max([abs(a[0] / a[1] - b) for a, b in zip(e, f)]) < 1e-9)
