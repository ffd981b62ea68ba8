from fractions import Fraction
from functools import reduce
from itertools import permutations, product
import operator


class Matrix:
    def __init__(self, rows):
        rows = [list(r) for r in rows]
        if len({len(r) for r in rows}) > 1:
            raise ValueError('ragged rows')
        self.rows = rows

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @staticmethod
    def from_function(n, m, f):
        return Matrix([[f(i, j) for j in range(m)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __getitem__(self, ij):
        i, j = ij
        return self.rows[i][j]

    def __setitem__(self, ij, value):
        i, j = ij
        self.rows[i][j] = value

    def __add__(self, other):
        return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows)])

    def __sub__(self, other):
        return self + other * -1

    def __mul__(self, k):
        return Matrix([[a * k for a in r] for r in self.rows])

    __rmul__ = __mul__

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f'shapes {self.shape} and {other.shape} do not fit')
        cols = list(zip(*other.rows))
        return Matrix([[sum(map(operator.mul, r, c)) for c in cols] for r in self.rows])

    def __pow__(self, n):
        result = Matrix.identity(len(self.rows))
        base = self
        while n:
            if n & 1:
                result = result @ base
            base = base @ base
            n >>= 1
        return result

    def __eq__(self, other):
        return self.rows == other.rows

    def minor(self, i, j):
        return Matrix([r[:j] + r[j + 1:] for k, r in enumerate(self.rows) if k != i])

    def det(self):
        n = len(self.rows)
        if n == 1:
            return self.rows[0][0]
        return sum((-1) ** j * self.rows[0][j] * self.minor(0, j).det() for j in range(n))

    def det_leibniz(self):
        n = len(self.rows)
        total = 0
        for perm in permutations(range(n)):
            sign = 1
            for i in range(n):
                for j in range(i):
                    if perm[j] > perm[i]:
                        sign = -sign
            total += sign * reduce(operator.mul, (self.rows[i][perm[i]] for i in range(n)))
        return total

    def inverse(self):
        n = len(self.rows)
        aug = [[Fraction(x) for x in row] + [Fraction(int(i == j)) for j in range(n)]
               for i, row in enumerate(self.rows)]
        for col in range(n):
            pivot = next((r for r in range(col, n) if aug[r][col] != 0), None)
            if pivot is None:
                raise ZeroDivisionError('singular matrix')
            aug[col], aug[pivot] = aug[pivot], aug[col]
            p = aug[col][col]
            aug[col] = [x / p for x in aug[col]]
            for r in range(n):
                if r != col and aug[r][col]:
                    f = aug[r][col]
                    aug[r] = [x - f * y for x, y in zip(aug[r], aug[col])]
        return Matrix([row[n:] for row in aug])

    def __str__(self):
        cells = [[str(x) for x in row] for row in self.rows]
        widths = [max(map(len, col)) for col in zip(*cells)]
        return '\n'.join('[' + ' '.join(c.rjust(w) for c, w in zip(row, widths)) + ']' for row in cells)

    def __repr__(self):
        return 'Matrix(%r)' % (self.rows,)


a = Matrix([[2, 1, 0], [1, 3, 1], [0, 1, 4]])
b = Matrix.from_function(3, 3, lambda i, j: i * 3 + j)
print(a + b, a - b, 2 * a, a @ b, sep='\n\n')
print(a.det(), a.det_leibniz(), b.det(), a.T == a, b.T)
inv = a.inverse()
print(inv)
print(a @ inv == Matrix.identity(3))
fib = Matrix([[1, 1], [1, 0]])
print([(fib ** n)[0, 1] for n in range(15)])
a[0, 2] = 5
print(repr(a), a.shape, a[0, 2])
for bad in (lambda: b.inverse(), lambda: Matrix([[1], [1, 2]]), lambda: a @ Matrix([[1, 2]])):
    try:
        print(bad())
    except (ZeroDivisionError, ValueError) as e:
        print(type(e).__name__, e)
h = Matrix.from_function(4, 4, lambda i, j: Fraction(1, i + j + 1))
print(h.det(), h.inverse().rows[0])
print(sum(1 for p in product([0, 1], repeat=4) if Matrix([p[:2], p[2:]]).det() == 0))
