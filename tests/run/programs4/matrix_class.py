from __future__ import annotations
from math import sqrt, isclose, hypot
import operator


class Matrix:
    def __init__(self, rows):
        self.rows = [list(map(float, r)) for r in rows]
        if len({len(r) for r in self.rows}) > 1:
            raise ValueError("ragged")

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @classmethod
    def zeros(cls, n, m=None):
        return cls([[0] * (m or n) for _ in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __getitem__(self, ij):
        if isinstance(ij, tuple):
            i, j = ij
            return self.rows[i][j]
        return self.rows[ij]

    def __setitem__(self, ij, v):
        i, j = ij
        self.rows[i][j] = v

    def _zip(self, other, op):
        return Matrix([op(a, b) for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows))

    def __add__(self, o): return self._zip(o, operator.add)
    def __sub__(self, o): return self._zip(o, operator.sub)

    def __mul__(self, k):
        if isinstance(k, Matrix):
            return self @ k
        return Matrix([k * x for x in r] for r in self.rows)

    __rmul__ = __mul__

    def __matmul__(self, o):
        if self.shape[1] != o.shape[0]:
            raise ValueError(f"shapes {self.shape} and {o.shape} do not fit")
        cols = list(zip(*o.rows))
        return Matrix([sum(a * b for a, b in zip(r, c)) for c in cols] for r in self.rows)

    def __pow__(self, n):
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1:
                result = result @ base
            base = base @ base
            n >>= 1
        return result

    def __eq__(self, o):
        return isinstance(o, Matrix) and self.shape == o.shape and all(
            isclose(a, b, abs_tol=1e-9) for r, s in zip(self.rows, o.rows) for a, b in zip(r, s))

    def __repr__(self):
        return "Matrix(" + repr(self.rows) + ")"

    def __str__(self):
        return "\n".join(" ".join(f"{x:8.3f}" for x in r) for r in self.rows)

    def minor(self, i, j):
        return Matrix([r[:j] + r[j + 1:] for k, r in enumerate(self.rows) if k != i])

    def det(self):
        n = len(self.rows)
        if n == 1:
            return self[0, 0]
        return sum((-1) ** j * self[0, j] * self.minor(0, j).det() for j in range(n))

    def inverse(self):
        n = len(self.rows)
        a = [r + e for r, e in zip([r[:] for r in self.rows], Matrix.identity(n).rows)]
        for i in range(n):
            p = max(range(i, n), key=lambda r: abs(a[r][i]))
            if abs(a[p][i]) < 1e-12:
                raise ZeroDivisionError("singular matrix")
            a[i], a[p] = a[p], a[i]
            a[i] = [x / a[i][i] for x in a[i]]
            for k in range(n):
                if k != i:
                    f = a[k][i]
                    a[k] = [x - f * y for x, y in zip(a[k], a[i])]
        return Matrix([r[n:] for r in a])

    def qr(self):
        cols = [list(c) for c in zip(*self.rows)]
        q = []
        for v in cols:
            w = v[:]
            for u in q:
                d = sum(a * b for a, b in zip(u, v))
                w = [x - d * y for x, y in zip(w, u)]
            norm = sqrt(sum(x * x for x in w))
            q.append([x / norm for x in w])
        Q = Matrix(q).T
        return Q, Q.T @ self


def eigenvalues(m, iterations=60):
    for _ in range(iterations):
        q, r = m.qr()
        m = r @ q
    return sorted((m[i, i] for i in range(m.shape[0])), reverse=True)


A = Matrix([[2, 1, 0], [1, 3, 1], [0, 1, 4]])
print(A)
print(A.det(), A.shape, A.T == A)
print(A.inverse())
print(A @ A.inverse() == Matrix.identity(3), (A * 2 - A) == A, 2 * A == A + A)
print(["%.6f" % e for e in eigenvalues(A)])
F = Matrix([[1, 1], [1, 0]]) ** 30
print(int(F[0, 1]), F[0])
for bad in (lambda: A @ Matrix([[1, 2]]), lambda: Matrix([[1, 2], [2, 4]]).inverse(), lambda: Matrix([[1], [2, 3]])):
    try:
        bad()
    except (ValueError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
A[0, 0] = 10
print(A[0], repr(Matrix.zeros(2)))
