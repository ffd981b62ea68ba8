from __future__ import annotations
import math, random, operator
from fractions import Fraction
from functools import reduce, partialmethod
from itertools import product, starmap, chain
from numbers import Number
from typing import Callable, Iterable, Sequence, overload
class Matrix:
    __slots__ = ("rows", "shape")
    def __init__(self, rows: Iterable[Iterable[Number]]):
        self.rows = [list(r) for r in rows]
        m = len(self.rows); n = len(self.rows[0]) if m else 0
        if any(len(r) != n for r in self.rows): raise ValueError("ragged rows")
        self.shape = m, n
    @classmethod
    def identity(cls, n): return cls([[int(i == j) for j in range(n)] for i in range(n)])
    @classmethod
    def from_func(cls, m, n, f: Callable[[int, int], Number]): return cls([[f(i, j) for j in range(n)] for i in range(m)])
    @staticmethod
    def zeros(m, n=None): return Matrix([[0] * (n or m) for _ in range(m)])
    def __getitem__(self, key):
        if isinstance(key, tuple):
            i, j = key
            if isinstance(i, slice) or isinstance(j, slice):
                ri = range(self.shape[0])[i] if isinstance(i, slice) else [i]
                rj = range(self.shape[1])[j] if isinstance(j, slice) else [j]
                return Matrix([[self.rows[a][b] for b in rj] for a in ri])
            return self.rows[i][j]
        return self.rows[key]
    def __setitem__(self, ij, v):
        i, j = ij
        self.rows[i][j] = v
    def __iter__(self): return chain.from_iterable(self.rows)
    def __len__(self): return self.shape[0]
    def __eq__(self, o): return isinstance(o, Matrix) and self.rows == o.rows
    def _elementwise(self, other, op):
        if isinstance(other, Matrix):
            if self.shape != other.shape: raise ValueError(f"shapes {self.shape} and {other.shape} differ")
            return Matrix([list(map(op, a, b)) for a, b in zip(self.rows, other.rows)])
        return Matrix([[op(x, other) for x in r] for r in self.rows])
    __add__ = partialmethod(_elementwise, op=operator.add)
    __sub__ = partialmethod(_elementwise, op=operator.sub)
    def __mul__(self, k): return self._elementwise(k, operator.mul)
    __rmul__ = __mul__
    def __truediv__(self, k): return self._elementwise(k, operator.truediv)
    def __neg__(self): return self * -1
    def __matmul__(self, o):
        if self.shape[1] != o.shape[0]: return NotImplemented
        cols = list(zip(*o.rows))
        return Matrix([[sum(map(operator.mul, r, c)) for c in cols] for r in self.rows])
    def __pow__(self, n, mod=None):
        if n < 0: return self.inverse() ** -n
        out, base = Matrix.identity(len(self)), self
        while n:
            if n & 1: out = out @ base
            if mod: out = Matrix([[x % mod for x in r] for r in out.rows])
            base = base @ base
            if mod: base = Matrix([[x % mod for x in r] for r in base.rows])
            n >>= 1
        return out
    @property
    def T(self): return Matrix(map(list, zip(*self.rows)))
    def minor(self, i, j): return Matrix([r[:j] + r[j + 1:] for k, r in enumerate(self.rows) if k != i])
    def det(self):
        m, n = self.shape
        if m != n: raise ValueError("not square")
        a = [list(map(Fraction, r)) for r in self.rows]
        d = Fraction(1)
        for c in range(n):
            p = next((r for r in range(c, n) if a[r][c]), None)
            if p is None: return Fraction(0)
            if p != c: a[c], a[p] = a[p], a[c]; d = -d
            d *= a[c][c]
            for r in range(c + 1, n):
                f = a[r][c] / a[c][c]
                a[r] = [x - f * y for x, y in zip(a[r], a[c])]
        return d
    def inverse(self):
        n = len(self)
        a = [[Fraction(x) for x in r] + [Fraction(int(i == j)) for j in range(n)] for i, r in enumerate(self.rows)]
        for c in range(n):
            p = max(range(c, n), key=lambda r: abs(a[r][c]))
            if not a[p][c]: raise ZeroDivisionError("singular matrix")
            a[c], a[p] = a[p], a[c]
            a[c] = [x / a[c][c] for x in a[c]]
            for r in range(n):
                if r != c and a[r][c]: a[r] = [x - a[r][c] * y for x, y in zip(a[r], a[c])]
        return Matrix(r[n:] for r in a)
    def trace(self): return sum(self[i, i] for i in range(len(self)))
    def map(self, f): return Matrix([[f(x) for x in r] for r in self.rows])
    def __repr__(self): return f"{type(self).__name__}({self.rows})"
    def __str__(self):
        cells = [[str(x) for x in r] for r in self.rows]
        w = [max(map(len, c)) for c in zip(*cells)]
        return "\n".join("[" + " ".join(x.rjust(k) for x, k in zip(r, w)) + "]" for r in cells)
    def __format__(self, spec): return "\n".join(" ".join(format(float(x), spec or "g") for x in r) for r in self.rows)
    def __hash__(self): return hash(tuple(map(tuple, self.rows)))
def lu(a: Matrix):
    n = len(a); L = Matrix.identity(n).map(Fraction); U = a.map(Fraction)
    for c in range(n):
        for r in range(c + 1, n):
            f = U[r, c] / U[c, c]; L[r, c] = f
            for k in range(n): U[r, k] -= f * U[c, k]
    return L, U
def power_iteration(a, steps=50):
    v = [1.0] * len(a); lam = 0
    for _ in range(steps):
        w = [sum(x * y for x, y in zip(r, v)) for r in a.rows]
        lam = math.sqrt(sum(x * x for x in w)); v = [x / lam for x in w]
    return lam, v
def jacobi(a, b, x=None, tol=1e-10):
    n = len(a); x = x or [0.0] * n; it = 0
    while True:
        new = [(b[i] - sum(a[i][j] * x[j] for j in range(n) if j != i)) / a[i][i] for i in range(n)]
        it += 1
        if max(abs(p - q) for p, q in zip(new, x)) < tol: return new, it
        x = new
A = Matrix([[2, 1, 1], [1, 3, 2], [1, 0, 0]])
print(A, A.T, A.det(), A.inverse(), A.inverse() @ A == Matrix.identity(3), sep="\n")
print(A + A, A - A * 2, -A, 3 * A, A / 2, sep="\n")
print(f"{A.inverse():.3f}", A ** 3, A ** -1 == A.inverse(), pow(Matrix([[1, 1], [1, 0]]), 90, 1000007), sep="\n")
print(A[0], A[1, 2], A[:2, 1:], A[:, 0], repr(A.minor(0, 0)), A.trace(), sum(A), list(A)[:4], len({A, A.T, A}), sep=" | ")
L, U = lu(A); print(L, U, L @ U == A.map(Fraction), sep="\n")
print(*(f"{x:.6f}" for x in [power_iteration(A)[0]] + power_iteration(A)[1]))
print([round(v, 6) for v in jacobi([[4, 1, 0], [1, 5, 2], [0, 2, 6]], [1, 2, 3])[0]], jacobi([[4.0, 1], [1, 3]], [1, 2])[1] < 60)
for f in (lambda: Matrix([[1, 2], [3]]), lambda: A + Matrix.zeros(2), lambda: Matrix([[1, 2], [2, 4]]).inverse(), lambda: A @ Matrix.zeros(2), lambda: Matrix.zeros(2, 3).det()):
    try: print(f())
    except (ValueError, ZeroDivisionError, TypeError) as e: print(type(e).__name__, e)
h = Matrix.from_func(4, 4, lambda i, j: Fraction(1, i + j + 1)); print(h.det(), h.inverse().map(int), sep="\n")
rnd = random.Random(1); R = Matrix.from_func(3, 3, lambda *_: rnd.randint(-9, 9)); print(R.rows, R.det(), (R.T).det() == R.det())
