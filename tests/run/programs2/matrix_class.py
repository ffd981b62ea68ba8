# a matrix class: indexing by tuples, operators, transposition, powers, iteration, errors
class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        if any(len(r) != len(self.rows[0]) for r in self.rows):
            raise ValueError('ragged rows')

    @classmethod
    def identity(cls, n):
        return cls([[1 if i == j else 0 for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __getitem__(self, key):
        i, j = key
        return self.rows[i][j]

    def __setitem__(self, key, value):
        i, j = key
        self.rows[i][j] = value

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError('shapes %s and %s' % (self.shape, other.shape))
        columns = other.T.rows
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in columns] for r in self.rows])

    def __pow__(self, n):
        result, base = Matrix.identity(self.shape[0]), self
        while n:
            if n & 1:
                result = result @ base
            base = base @ base
            n >>= 1
        return result

    def __add__(self, other):
        return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows)])

    def __eq__(self, other):
        return self.rows == other.rows

    def __iter__(self):
        for row in self.rows:
            yield from row

    def __repr__(self):
        return 'Matrix(%r)' % self.rows

    def __str__(self):
        width = max(len(str(v)) for v in self)
        return '\n'.join(' '.join(str(v).rjust(width) for v in row) for row in self.rows)


fib = Matrix([[1, 1], [1, 0]])
print((fib ** 50)[0, 1], fib ** 5)
m = Matrix([[1, 2, 3], [4, 5, 6]])
print(m.shape, m.T.shape, m @ m.T)
print(m.T)
m[0, 0] = 100
print(m, sum(m), m[1, -1])
print(Matrix.identity(2) @ fib == fib, fib + fib)
for bad in (lambda: Matrix([[1], [2, 3]]), lambda: m @ m, lambda: m[5, 5]):
    try:
        bad()
    except ValueError as e:
        print('ValueError', e)
    except IndexError as e:
        print('IndexError', e)
