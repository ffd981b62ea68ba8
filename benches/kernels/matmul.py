# bench: n=480 python=1
# The product of two 200 by 200 matrices, as lists of lists.
import sys


def matrix(size, seed):
    rows = []
    for i in range(size):
        row = []
        for j in range(size):
            row.append((i * 3 + j * 5 + seed) % 17 / 16.0)
        rows.append(row)
    return rows


def product(a, b):
    size = len(a)
    c = []
    for i in range(size):
        row = [0.0] * size
        for k in range(size):
            factor = a[i][k]
            for j in range(size):
                row[j] += factor * b[k][j]
        c.append(row)
    return c


def main(n):
    a = matrix(200, 1)
    total = 0.0
    for i in range(n):
        c = product(a, matrix(200, i))
        total += c[i % 200][(i * 7) % 200]
    print("%.6f" % total)


main(int(sys.argv[1]))
