# index puzzles on matrices: spiral fill, diagonals, rotation, snake order, transposition in place, saddle points, Pascal mod
def spiral(n):
    m = [[0] * n for _ in range(n)]
    top, left, bottom, right = 0, 0, n - 1, n - 1
    k = 1
    while top <= bottom and left <= right:
        for c in range(left, right + 1):
            m[top][c] = k
            k += 1
        top += 1
        for r in range(top, bottom + 1):
            m[r][right] = k
            k += 1
        right -= 1
        for c in range(right, left - 1, -1):
            m[bottom][c] = k
            k += 1
        bottom -= 1
        for r in range(bottom, top - 1, -1):
            m[r][left] = k
            k += 1
        left += 1
    return m


def diagonals(m):
    n = len(m)
    return [[m[r][d - r] for r in range(max(0, d - n + 1), min(d + 1, n))] for d in range(2 * n - 1)]


def zigzag(m):
    out = []
    for k, d in enumerate(diagonals(m)):
        out += d if k % 2 else d[::-1]
    return out


def rotate(m):
    return [list(r) for r in [[row[c] for row in m[::-1]] for c in range(len(m[0]))]]


def transpose_in_place(m):
    for i in range(len(m)):
        for j in range(i):
            m[i][j], m[j][i] = m[j][i], m[i][j]


def saddle(m):
    return [(i, j) for i, row in enumerate(m) for j, v in enumerate(row) if v == min(row) and v == max([r[j] for r in m])]


def toeplitz(m):
    return all([m[i][j] == m[i - 1][j - 1] for i in range(1, len(m)) for j in range(1, len(m[0]))])


def set_zeroes(m):
    rows = [i for i, r in enumerate(m) if 0 in r]
    cols = [j for j in range(len(m[0])) if 0 in [r[j] for r in m]]
    for i in range(len(m)):
        for j in range(len(m[0])):
            if i in rows or j in cols:
                m[i][j] = 0


def largest_square(m):
    best = 0
    d = [[0] * (len(m[0]) + 1) for _ in range(len(m) + 1)]
    for i, row in enumerate(m):
        for j, v in enumerate(row):
            if v:
                d[i + 1][j + 1] = 1 + min(d[i][j], d[i][j + 1], d[i + 1][j])
                best = max(best, d[i + 1][j + 1])
    return best


for n in (1, 2, 5):
    for row in spiral(n):
        print(" ".join(["%3d" % v for v in row]))
m = spiral(4)
print(diagonals(m))
print(zigzag([[1, 2, 3], [4, 5, 6], [7, 8, 9]]))
print(rotate([[1, 2, 3], [4, 5, 6]]), rotate(rotate(rotate(rotate(m)))) == m)
transpose_in_place(m)
print(m)
print(saddle([[9, 8, 7], [5, 3, 2], [6, 6, 7]]), toeplitz([[1, 2, 3], [4, 1, 2], [5, 4, 1]]), toeplitz([[1, 2], [2, 2]]))
z = [[1, 2, 3], [4, 0, 6], [7, 8, 9]]
set_zeroes(z)
print(z, largest_square([[1, 0, 1, 0, 0], [1, 0, 1, 1, 1], [1, 1, 1, 1, 1], [1, 0, 0, 1, 0]]))
snake = [r if i % 2 == 0 else r[::-1] for i, r in enumerate([[1, 2, 3], [4, 5, 6], [7, 8, 9]])]
print(snake, [sum(d) for d in diagonals(spiral(3))])
