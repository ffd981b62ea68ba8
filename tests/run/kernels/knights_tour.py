# knight's tour by Warnsdorff's rule, knight distances by breadth-first search, magic squares
MOVES = [(1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)]


def free_moves(board, n, y, x):
    return [(y + dy, x + dx) for dy, dx in MOVES if 0 <= y + dy < n and 0 <= x + dx < n and board[y + dy][x + dx] == 0]


def tour(n, y=0, x=0):
    board = [[0] * n for _ in range(n)]
    board[y][x] = 1
    for step in range(2, n * n + 1):
        options = free_moves(board, n, y, x)
        if not options:
            return board, False
        y, x = min(options, key=lambda p: len(free_moves(board, n, p[0], p[1])))
        board[y][x] = step
    return board, True


def distances(n, start):
    d = [[-1] * n for _ in range(n)]
    d[start[0]][start[1]] = 0
    frontier = [start]
    while frontier:
        nxt = []
        for y, x in frontier:
            for dy, dx in MOVES:
                a, b = y + dy, x + dx
                if 0 <= a < n and 0 <= b < n and d[a][b] < 0:
                    d[a][b] = d[y][x] + 1
                    nxt.append((a, b))
        frontier = nxt
    return d


def magic(n):
    m = [[0] * n for _ in range(n)]
    i, j = 0, n // 2
    for k in range(1, n * n + 1):
        m[i][j] = k
        a, b = (i - 1) % n, (j + 1) % n
        if m[a][b]:
            i = (i + 1) % n
        else:
            i, j = a, b
    return m


def is_magic(m):
    n = len(m)
    s = n * (n * n + 1) // 2
    rows = all([sum(r) == s for r in m])
    cols = all([sum([m[i][j] for i in range(n)]) == s for j in range(n)])
    return rows and cols and sum([m[i][i] for i in range(n)]) == s == sum([m[i][n - 1 - i] for i in range(n)])


board, done = tour(8)
print(done)
for row in board:
    print(" ".join(["%2d" % v for v in row]))
print([(n, tour(n)[1]) for n in (1, 3, 5, 6)])
for row in distances(8, (0, 0)):
    print(row)
for n in (3, 5, 7):
    print(magic(n)[0], is_magic(magic(n)))
