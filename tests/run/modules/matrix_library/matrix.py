# small matrices as lists of lists
def identity(n):
    return [[1 if i == j else 0 for j in range(n)] for i in range(n)]


def multiply(a, b):
    return [[sum([a[i][k] * b[k][j] for k in range(len(b))]) for j in range(len(b[0]))] for i in range(len(a))]


def power(m, n):
    result = identity(len(m))
    while n:
        if n & 1:
            result = multiply(result, m)
        n >>= 1
        if n:
            m = multiply(m, m)
    return result


def transpose(m):
    return [[r[c] for r in m] for c in range(len(m[0]))]


def determinant(m):
    if len(m) == 1:
        return m[0][0]
    total = 0
    for c in range(len(m)):
        minor = [r[:c] + r[c + 1:] for r in m[1:]]
        total += (-1) ** c * m[0][c] * determinant(minor)
    return total


def show(m):
    return "; ".join([" ".join(["%.4f" % v for v in r]) for r in m])
