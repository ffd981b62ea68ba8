# a matrix class with operators, power, transpose, determinant
class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        self.n = len(self.rows)
        self.m = len(self.rows[0])

    @classmethod
    def identity(cls, n):
        return cls([[1 if i == j else 0 for j in range(n)] for i in range(n)])

    @staticmethod
    def zeros(n, m):
        return Matrix([[0] * m for _ in range(n)])

    def __getitem__(self, ij):
        i, j = ij
        return self.rows[i][j]

    def __setitem__(self, ij, v):
        self.rows[ij[0]][ij[1]] = v

    def __add__(self, o):
        if (self.n, self.m) != (o.n, o.m):
            raise ValueError('shapes differ')
        return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, o.rows)])

    def __mul__(self, o):
        if self.m != o.n:
            raise ValueError('%dx%d times %dx%d' % (self.n, self.m, o.n, o.m))
        cols = list(zip(*o.rows))
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in cols] for r in self.rows])

    def __pow__(self, e):
        out = Matrix.identity(self.n)
        base = self
        while e:
            if e & 1:
                out = out * base
            base = base * base
            e >>= 1
        return out

    def transpose(self):
        return Matrix(zip(*self.rows))

    def det(self):
        if self.n == 1:
            return self[0, 0]
        total = 0
        for j in range(self.m):
            minor = Matrix([r[:j] + r[j + 1:] for r in self.rows[1:]])
            total += (-1) ** j * self[0, j] * minor.det()
        return total

    def __eq__(self, o):
        return self.rows == o.rows

    def __str__(self):
        return '\n'.join(' '.join('%4d' % x for x in r) for r in self.rows)


a = Matrix([[1, 2], [3, 4]])
print(a)
print(a * a + Matrix.identity(2))
print((Matrix([[1, 1], [1, 0]]) ** 40)[0, 1])
print(a.transpose().rows, a.det(), Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 4]]).det())
print(a == Matrix([[1, 2], [3, 4]]), a * Matrix.identity(2) == a)
z = Matrix.zeros(2, 3)
z[1, 2] = 7
print(z)
try:
    print(z * z)
except ValueError as e:
    print('error', e)
