# magic squares by three constructions and small constraint puzzles
from itertools import permutations


def odd_magic(n):
    m = [[0] * n for _ in range(n)]
    r, c = 0, n // 2
    for k in range(1, n * n + 1):
        m[r][c] = k
        nr, nc = (r - 1) % n, (c + 1) % n
        if m[nr][nc]:
            nr, nc = (r + 1) % n, c
        r, c = nr, nc
    return m


def doubly_even(n):
    m = [[r * n + c + 1 for c in range(n)] for r in range(n)]
    for r in range(n):
        for c in range(n):
            if (r % 4 in (0, 3)) == (c % 4 in (0, 3)):
                m[r][c] = n * n + 1 - m[r][c]
    return m


def is_magic(m):
    n = len(m)
    want = n * (n * n + 1) // 2
    lines = m + [list(col) for col in zip(*m)]
    lines += [[m[i][i] for i in range(n)], [m[i][n - 1 - i] for i in range(n)]]
    return sorted(x for row in m for x in row) == list(range(1, n * n + 1)) and all(sum(l) == want for l in lines)


def show(m):
    w = len(str(len(m) ** 2))
    for row in m:
        print(' '.join(str(x).rjust(w) for x in row))


def latin(n, row=0, grid=None):
    grid = grid or []
    if row == n:
        return 1
    total = 0
    for p in permutations(range(n)):
        if all(p[c] != g[c] for g in grid for c in range(n)):
            total += latin(n, row + 1, grid + [p])
    return total


def kakuro(total, cells, used=()):
    if cells == 0:
        return [used] if total == 0 else []
    start = used[-1] + 1 if used else 1
    out = []
    for d in range(start, 10):
        if d > total:
            break
        out += kakuro(total - d, cells - 1, used + (d,))
    return out


def skyline(clue, n=4):
    def seen(p):
        top = count = 0
        for h in p:
            if h > top:
                top, count = h, count + 1
        return count
    return [p for p in permutations(range(1, n + 1)) if seen(p) == clue]


show(odd_magic(5))
show(doubly_even(4))
print([is_magic(odd_magic(n)) for n in (3, 5, 7)], [is_magic(doubly_even(n)) for n in (4, 8)], is_magic([[1, 2], [3, 4]]))
print([latin(n) for n in (1, 2, 3, 4)])
print(kakuro(16, 2), kakuro(7, 3), kakuro(24, 3), len(kakuro(20, 4)), kakuro(3, 3))
print([len(skyline(k)) for k in range(1, 5)], skyline(3)[:3])
rotated = [list(r) for r in zip(*odd_magic(3)[::-1])]
print(rotated, is_magic(rotated), is_magic([row[::-1] for row in rotated]))
