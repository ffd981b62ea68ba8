# bench: n=12000 python=25
# Heat in a plate of 256 by 256 cells, one sweep after the other.
import sys


def sweep(old, new, size):
    change = 0.0
    for i in range(1, size - 1):
        for j in range(1, size - 1):
            value = 0.25 * (old[i - 1][j] + old[i + 1][j] + old[i][j - 1] + old[i][j + 1])
            difference = value - old[i][j]
            change += difference * difference
            new[i][j] = value
    return change


def main(n):
    size = 256
    a = [[0.0] * size for _ in range(size)]
    b = [[0.0] * size for _ in range(size)]
    for j in range(size):
        a[0][j] = 100.0
        b[0][j] = 100.0
    change = 0.0
    for _ in range(n):
        change = sweep(a, b, size)
        a, b = b, a
    print("%.9f %.6f" % (change, a[size // 4][size // 2]))


main(int(sys.argv[1]))
