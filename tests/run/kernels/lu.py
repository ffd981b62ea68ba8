# LU decomposition with partial pivoting, solve, determinant and inverse
def lu_decompose(matrix):
    n = len(matrix)
    a = [row[:] for row in matrix]
    perm = list(range(n))
    sign = 1
    for k in range(n):
        pivot = k
        for i in range(k + 1, n):
            if abs(a[i][k]) > abs(a[pivot][k]):
                pivot = i
        if abs(a[pivot][k]) < 1e-12:
            return None, perm, 0
        if pivot != k:
            a[k], a[pivot] = a[pivot], a[k]
            perm[k], perm[pivot] = perm[pivot], perm[k]
            sign = -sign
        for i in range(k + 1, n):
            a[i][k] /= a[k][k]
            f = a[i][k]
            for j in range(k + 1, n):
                a[i][j] -= f * a[k][j]
    return a, perm, sign


def lu_solve(lu, perm, b):
    n = len(lu)
    y = [0.0] * n
    for i in range(n):
        s = b[perm[i]]
        for j in range(i):
            s -= lu[i][j] * y[j]
        y[i] = s
    x = [0.0] * n
    for i in range(n - 1, -1, -1):
        s = y[i]
        for j in range(i + 1, n):
            s -= lu[i][j] * x[j]
        x[i] = s / lu[i][i]
    return x


def determinant(matrix):
    lu, perm, sign = lu_decompose(matrix)
    if lu is None:
        return 0.0
    d = float(sign)
    for i in range(len(lu)):
        d *= lu[i][i]
    return d


def inverse(matrix):
    n = len(matrix)
    lu, perm, sign = lu_decompose(matrix)
    if lu is None:
        return None
    cols = []
    for c in range(n):
        unit = [0.0] * n
        unit[c] = 1.0
        cols.append(lu_solve(lu, perm, unit))
    return [[cols[j][i] for j in range(n)] for i in range(n)]


A = [[2.0, 1.0, 1.0, 0.0], [4.0, 3.0, 3.0, 1.0], [8.0, 7.0, 9.0, 5.0], [6.0, 7.0, 9.0, 8.0]]
lu, perm, sign = lu_decompose(A)
if lu is not None:
    for row in lu:
        print(["%.4f" % v for v in row])
    print(perm, sign)
    x = lu_solve(lu, perm, [1.0, 2.0, 3.0, 4.0])
    print(["%.6f" % v for v in x])
print("det %.6f" % determinant(A))
inv = inverse(A)
if inv is None:
    print("singular")
else:
    for row in inv:
        print(" ".join(["%9.4f" % v for v in row]))
S = [[1.0, 2.0, 3.0], [2.0, 4.0, 6.0], [1.0, 0.0, 1.0]]
print("singular det", determinant(S), inverse(S))
