# greedy and exact assignment, transport by brute force, simple linear programs
from itertools import permutations


def assignment(cost):
    n = len(cost)
    best = min(permutations(range(n)), key=lambda p: (sum(cost[i][p[i]] for i in range(n)), p))
    return sum(cost[i][best[i]] for i in range(n)), list(best)


def greedy(cost):
    left = set(range(len(cost)))
    total, picks = 0, []
    for row in cost:
        j = min(left, key=lambda j: (row[j], j))
        left.remove(j)
        picks.append(j)
        total += row[j]
    return total, picks


def by_masks(cost):
    n = len(cost)
    table = {0: 0}
    for mask in range(1, 1 << n):
        i = bin(mask).count('1') - 1
        table[mask] = min(table[mask ^ (1 << j)] + cost[i][j] for j in range(n) if mask >> j & 1)
    return table[(1 << n) - 1]


def tsp(dist):
    n = len(dist)
    best = {(1, 0): (0, [0])}
    for mask in range(1, 1 << n, 2):
        for last in range(n):
            if (mask, last) not in best:
                continue
            d, path = best[mask, last]
            for j in range(1, n):
                if not mask >> j & 1:
                    key = (mask | 1 << j, j)
                    cand = (d + dist[last][j], path + [j])
                    if key not in best or cand < best[key]:
                        best[key] = cand
    full = (1 << n) - 1
    return min((best[full, j][0] + dist[j][0], best[full, j][1]) for j in range(1, n))


def simplex(c, a, b):
    m, n = len(a), len(c)
    t = [row[:] + [float(i == j) for j in range(m)] + [b[i]] for i, row in enumerate(a)]
    t.append([-v for v in c] + [0.0] * (m + 1))
    basis = list(range(n, n + m))
    while True:
        col = min(range(n + m), key=lambda j: (t[-1][j], j))
        if t[-1][col] >= -1e-9:
            break
        rows = [i for i in range(m) if t[i][col] > 1e-9]
        if not rows:
            raise ArithmeticError('unbounded')
        r = min(rows, key=lambda i: (t[i][-1] / t[i][col], i))
        basis[r] = col
        pivot = t[r][col]
        t[r] = [v / pivot for v in t[r]]
        for i in range(m + 1):
            if i != r and t[i][col] != 0:
                f = t[i][col]
                t[i] = [x - f * y for x, y in zip(t[i], t[r])]
    x = [0.0] * n
    for i, j in enumerate(basis):
        if j < n:
            x[j] = t[i][-1]
    return t[-1][-1], x


COST = [[9, 2, 7, 8], [6, 4, 3, 7], [5, 8, 1, 8], [7, 6, 9, 4]]
print(assignment(COST), greedy(COST), by_masks(COST))
cities = [(0, 0), (3, 4), (6, 0), (3, 1), (8, 5), (1, 7)]
dist = [[abs(a - c) + abs(b - d) for c, d in cities] for a, b in cities]
print(tsp(dist))
value, x = simplex([3.0, 5.0], [[1.0, 0.0], [0.0, 2.0], [3.0, 2.0]], [4.0, 12.0, 18.0])
print('%.3f' % value, ['%.3f' % v for v in x])
value, x = simplex([2.0, 3.0, 4.0], [[3.0, 2.0, 1.0], [2.0, 5.0, 3.0]], [10.0, 15.0])
print('%.3f' % value, ['%.3f' % v for v in x])
try:
    simplex([1.0, 1.0], [[1.0, -1.0]], [2.0])
except ArithmeticError as e:
    print(e)
