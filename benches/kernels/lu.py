# bench: n=700 python=4
# Solving 200 linear equations by LU decomposition with pivoting.
import sys


def solve(a, b):
    size = len(a)
    for k in range(size):
        pivot = k
        for i in range(k + 1, size):
            if abs(a[i][k]) > abs(a[pivot][k]):
                pivot = i
        if pivot != k:
            a[k], a[pivot] = a[pivot], a[k]
            b[k], b[pivot] = b[pivot], b[k]
        for i in range(k + 1, size):
            factor = a[i][k] / a[k][k]
            a[i][k] = factor
            for j in range(k + 1, size):
                a[i][j] -= factor * a[k][j]
            b[i] -= factor * b[k]
    for i in range(size - 1, -1, -1):
        total = b[i]
        for j in range(i + 1, size):
            total -= a[i][j] * b[j]
        b[i] = total / a[i][i]


def main(n):
    size = 200
    seed = 42
    check = 0.0
    for _ in range(n):
        a = []
        b = []
        for i in range(size):
            row = []
            for j in range(size):
                seed = (seed * 1103515245 + 12345) % 2147483648
                row.append(seed / 2147483648.0)
            a.append(row)
            b.append(i + 1.0)
        solve(a, b)
        check += abs(b[0])
    print("%.4f" % check)


main(int(sys.argv[1]))
