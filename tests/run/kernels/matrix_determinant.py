# determinants by cofactors, by Bareiss, by permutations; adjugate, trace, rank over integers
from math import gcd


def minor(m, i, j):
    return [row[:j] + row[j + 1:] for row in (m[:i] + m[i + 1:])]


def det_cofactor(m):
    if len(m) == 1:
        return m[0][0]
    if len(m) == 2:
        return m[0][0] * m[1][1] - m[0][1] * m[1][0]
    total = 0
    sign = 1
    for c in range(len(m)):
        total += sign * m[0][c] * det_cofactor(minor(m, 0, c))
        sign = -sign
    return total


def det_bareiss(matrix):
    m = [row[:] for row in matrix]
    n = len(m)
    sign = 1
    prev = 1
    for k in range(n - 1):
        if m[k][k] == 0:
            for i in range(k + 1, n):
                if m[i][k] != 0:
                    m[k], m[i] = m[i], m[k]
                    sign = -sign
                    break
            else:
                return 0
        for i in range(k + 1, n):
            for j in range(k + 1, n):
                m[i][j] = (m[i][j] * m[k][k] - m[i][k] * m[k][j]) // prev
        prev = m[k][k]
    return sign * m[-1][-1]


def det_permutations(m):
    n = len(m)
    total = 0

    def go(row, used, sign, product):
        nonlocal total
        if row == n:
            total += sign * product
            return
        inversions = 0
        for c in range(n - 1, -1, -1):
            if used >> c & 1:
                inversions += 1
            elif m[row][c]:
                go(row + 1, used | 1 << c, sign * (-1 if inversions % 2 else 1), product * m[row][c])

    go(0, 0, 1, 1)
    return total


def rank(matrix):
    m = [row[:] for row in matrix]
    r = 0
    for c in range(len(m[0])):
        p = None
        for i in range(r, len(m)):
            if m[i][c]:
                p = i
                break
        if p is None:
            continue
        m[r], m[p] = m[p], m[r]
        for i in range(r + 1, len(m)):
            f, g = m[i][c], m[r][c]
            m[i] = [g * a - f * b for a, b in zip(m[i], m[r])]
            common = 0
            for v in m[i]:
                common = gcd(common, v)
            if common > 1:
                m[i] = [v // common for v in m[i]]
        r += 1
    return r


def adjugate(m):
    n = len(m)
    return [[(-1 if (i + j) % 2 else 1) * det_cofactor(minor(m, j, i)) for j in range(n)] for i in range(n)]


tests = [
    [[5]],
    [[1, 2], [3, 4]],
    [[2, 0, 1], [1, 3, 2], [0, 1, 4]],
    [[0, 2, 1, 3], [1, 0, 2, 1], [4, 1, 0, 2], [2, 2, 1, 0]],
    [[1, 2, 3], [4, 5, 6], [7, 8, 9]],
    [[(i * 7 + j * j * 3) % 11 - 5 for j in range(6)] for i in range(6)],
]
for t in tests:
    print(len(t), det_cofactor(t), det_bareiss(t), det_permutations(t), rank(t))
a = tests[2]
adj = adjugate(a)
print(adj, [[sum([a[i][k] * adj[k][j] for k in range(3)]) for j in range(3)] for i in range(3)])
