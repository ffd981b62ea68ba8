# a knight's tour by Warnsdorff's rule and reachability tables
MOVES = [(1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)]


def inside(n, r, c):
    return 0 <= r < n and 0 <= c < n


def exits(board, r, c):
    n = len(board)
    return [(r + dr, c + dc) for dr, dc in MOVES if inside(n, r + dr, c + dc) and board[r + dr][c + dc] == 0]


def tour(n, r=0, c=0):
    board = [[0] * n for _ in range(n)]
    board[r][c] = 1
    for step in range(2, n * n + 1):
        options = exits(board, r, c)
        if not options:
            return board, step - 1
        r, c = min(options, key=lambda p: (len(exits(board, *p)), p))
        board[r][c] = step
    return board, n * n


def valid(board):
    where = {}
    for r, row in enumerate(board):
        for c, v in enumerate(row):
            where[v] = (r, c)
    n = len(board) ** 2
    if sorted(where) != list(range(1, n + 1)):
        return False
    for k in range(1, n):
        (a, b), (x, y) = where[k], where[k + 1]
        if {abs(a - x), abs(b - y)} != {1, 2}:
            return False
    return True


for n in (5, 6, 8):
    board, steps = tour(n)
    print(n, steps, valid(board))
board, _ = tour(6)
for row in board:
    print(' '.join('%2d' % v for v in row))
print(tour(3)[1], tour(4)[1])
dist = [[-1] * 8 for _ in range(8)]
dist[0][0] = 0
edge = [(0, 0)]
while edge:
    nxt = []
    for r, c in edge:
        for dr, dc in MOVES:
            if inside(8, r + dr, c + dc) and dist[r + dr][c + dc] < 0:
                dist[r + dr][c + dc] = dist[r][c] + 1
                nxt.append((r + dr, c + dc))
    edge = nxt
print('\n'.join(''.join(map(str, row)) for row in dist))
