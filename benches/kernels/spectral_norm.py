# bench: n=120 python=1
# The largest singular value of an infinite matrix, by power iteration on a 1000 by 1000 corner.
import sys
from math import sqrt


def entry(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(v, out):
    for i in range(len(v)):
        total = 0.0
        for j in range(len(v)):
            total += entry(i, j) * v[j]
        out[i] = total


def times_transposed(v, out):
    for i in range(len(v)):
        total = 0.0
        for j in range(len(v)):
            total += entry(j, i) * v[j]
        out[i] = total


def main(n):
    size = 1000
    u = [1.0] * size
    v = [0.0] * size
    t = [0.0] * size
    for _ in range(n):
        times(u, t)
        times_transposed(t, v)
        times(v, t)
        times_transposed(t, u)
    uv = 0.0
    vv = 0.0
    for i in range(size):
        uv += u[i] * v[i]
        vv += v[i] * v[i]
    print("%.9f" % sqrt(uv / vv))


main(int(sys.argv[1]))
