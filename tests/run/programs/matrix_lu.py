# gaussian elimination, inverse and determinant with partial pivoting
def copy(a):
    return [row[:] for row in a]


def matmul(a, b):
    return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]


def solve(a, b):
    n = len(a)
    m = [row[:] + [v] for row, v in zip(a, b)]
    for col in range(n):
        pivot = max(range(col, n), key=lambda r: abs(m[r][col]))
        if abs(m[pivot][col]) < 1e-12:
            raise ArithmeticError('singular matrix')
        m[col], m[pivot] = m[pivot], m[col]
        for r in range(col + 1, n):
            f = m[r][col] / m[col][col]
            for c in range(col, n + 1):
                m[r][c] -= f * m[col][c]
    x = [0.0] * n
    for r in range(n - 1, -1, -1):
        x[r] = (m[r][n] - sum(m[r][c] * x[c] for c in range(r + 1, n))) / m[r][r]
    return x


def det(a):
    m = copy(a)
    n = len(m)
    d = 1.0
    for i in range(n):
        p = max(range(i, n), key=lambda r: abs(m[r][i]))
        if m[p][i] == 0:
            return 0.0
        if p != i:
            m[i], m[p] = m[p], m[i]
            d = -d
        d *= m[i][i]
        for r in range(i + 1, n):
            f = m[r][i] / m[i][i]
            m[r] = [x - f * y for x, y in zip(m[r], m[i])]
    return d


def inverse(a):
    n = len(a)
    cols = [solve(a, [1.0 if i == j else 0.0 for i in range(n)]) for j in range(n)]
    return [list(r) for r in zip(*cols)]


def show(a):
    for row in a:
        print(' '.join('%8.3f' % (x + 0.0 if abs(x) > 1e-9 else 0.0) for x in row))


A = [[2.0, 1.0, -1.0], [-3.0, -1.0, 2.0], [-2.0, 1.0, 2.0]]
print(['%.6f' % x for x in solve(A, [8.0, -11.0, -3.0])])
print('%.6f' % det(A), '%.3f' % det([[1.0, 2.0], [2.0, 4.0]]))
show(inverse(A))
show(matmul(A, inverse(A)))
try:
    solve([[1.0, 2.0], [2.0, 4.0]], [1.0, 2.0])
except ArithmeticError as e:
    print(e)
hilbert = [[1.0 / (i + j + 1) for j in range(4)] for i in range(4)]
print('%.6e' % det(hilbert), [round(v) for v in inverse(hilbert)[0]])
