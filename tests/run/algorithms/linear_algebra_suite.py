"""Plain-list linear algebra: LU, inverse, determinant, QR, power iteration."""
import math


def zeros(n, m=None):
    m = n if m is None else m
    return [[0.0] * m for _ in range(n)]


def identity(n):
    r = zeros(n)
    for i in range(n):
        r[i][i] = 1.0
    return r


def transpose(a):
    return [list(r) for r in zip(*a)]


def matmul(a, b):
    bt = transpose(b)
    return [[sum(x * y for x, y in zip(row, col)) for col in bt] for row in a]


def matvec(a, v):
    return [dot(row, v) for row in a]


def dot(u, v):
    assert len(u) == len(v)
    return sum(x * y for x, y in zip(u, v))


def norm(v):
    return math.sqrt(dot(v, v))


class SingularMatrix(ArithmeticError):
    def __init__(self, column):
        super().__init__("no pivot in column %d" % column)
        self.column = column


def lu(a):
    n = len(a)
    u = [row[:] for row in a]
    p = list(range(n))
    l = zeros(n)
    sign = 1
    for k in range(n):
        piv = max(range(k, n), key=lambda i: abs(u[i][k]))
        if abs(u[piv][k]) < 1e-12:
            raise SingularMatrix(k)
        if piv != k:
            u[k], u[piv] = u[piv], u[k]
            l[k], l[piv] = l[piv], l[k]
            p[k], p[piv] = p[piv], p[k]
            sign = -sign
        for i in range(k + 1, n):
            f = u[i][k] / u[k][k]
            l[i][k] = f
            u[i] = [x - f * y for x, y in zip(u[i], u[k])]
    for i in range(n):
        l[i][i] = 1.0
    return p, l, u, sign


def solve(a, b):
    p, l, u, _ = lu(a)
    n = len(a)
    y = [0.0] * n
    for i in range(n):
        y[i] = b[p[i]] - sum(l[i][j] * y[j] for j in range(i))
    x = [0] * n
    for i in reversed(range(n)):
        x[i] = (y[i] - sum(u[i][j] * x[j] for j in range(i + 1, n))) / u[i][i]
    return x


def det(a):
    try:
        _, _, u, sign = lu(a)
    except SingularMatrix:
        return 0.0
    r = sign
    for i in range(len(u)):
        r *= u[i][i]
    return r


def inverse(a):
    n = len(a)
    cols = [solve(a, [1.0 if i == j else 0.0 for i in range(n)]) for j in range(n)]
    return transpose(cols)


def qr(a):
    q = []
    cols = transpose(a)
    r = zeros(len(cols))
    for j, v in enumerate(cols):
        w = v[:]
        for i, e in enumerate(q):
            r[i][j] = dot(e, v)
            w = [x - r[i][j] * y for x, y in zip(w, e)]
        r[j][j] = norm(w)
        q.append([x / r[j][j] for x in w])
    return transpose(q), r


def power_iteration(a, steps=100):
    v = [1.0] * len(a)
    value = None
    for _ in range(steps):
        w = matvec(a, v)
        size = norm(w)
        v = [x / size for x in w]
        new = dot(v, matvec(a, v))
        if value is not None and abs(new - value) < 1e-13:
            value = new
            break
        value = new
    return value, v


def eigenvalues(a, steps=80):
    for _ in range(steps):
        q, r = qr(a)
        a = matmul(r, q)
    return sorted((a[i][i] for i in range(len(a))), reverse=True)


def show(name, m):
    print(name)
    for row in m:
        print("  " + " ".join("%9.4f" % (x + 0.0) for x in row))


def main():
    a = [[4, -2, 1], [-2, 4, -2], [1, -2, 4]]
    b = [11, -16, 17]
    x = solve(a, b)
    print([round(v, 9) for v in x])
    show("inverse", inverse(a))
    print("det %.6f" % det(a), "singular %.1f" % det([[1, 2], [2, 4]]))
    p, l, u, sign = lu(a)
    print(p, sign)
    show("L", l)
    show("U", u)
    show("LU", matmul(l, u))
    q, r = qr([[float(v) for v in row] for row in a])
    show("R", r)
    show("QtQ", [[abs(round(v, 9)) for v in row] for row in matmul(transpose(q), q)])
    value, vec = power_iteration(a)
    print("largest %.8f" % value, ["%.4f" % abs(v) for v in vec])
    print(["%.6f" % e for e in eigenvalues(a)])
    try:
        solve([[1, 2], [2, 4]], [1, 2])
    except SingularMatrix as e:
        print("error:", e, e.column)
    hilbert = [[1 / (i + j + 1) for j in range(5)] for i in range(5)]
    print("%.6e" % det(hilbert))
    print(["%.3f" % v for v in solve(hilbert, [1] * 5)])
    show("I", identity(2))


if __name__ == "__main__":
    main()
