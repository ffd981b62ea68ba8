# grid paths: minimum sum, counting with obstacles, largest rectangle, word search, islands, rain on terraces
GRID = [[131, 673, 234, 103, 18], [201, 96, 342, 965, 150], [630, 803, 746, 422, 111], [537, 699, 497, 121, 956], [805, 732, 524, 37, 331]]


def down_right(g):
    cost = [r[:] for r in g]
    for i in range(len(g)):
        for j in range(len(g[0])):
            if i and j:
                cost[i][j] += min(cost[i - 1][j], cost[i][j - 1])
            elif i:
                cost[i][j] += cost[i - 1][j]
            elif j:
                cost[i][j] += cost[i][j - 1]
    return cost[-1][-1]


def any_way(g):
    n = len(g)
    far = [[float("inf")] * n for _ in range(n)]
    far[0][0] = g[0][0]
    changed = True
    sweeps = 0
    while changed:
        changed = False
        sweeps += 1
        for i in range(n):
            for j in range(n):
                for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                    if 0 <= a < n and 0 <= b < n and far[a][b] + g[i][j] < far[i][j]:
                        far[i][j] = far[a][b] + g[i][j]
                        changed = True
    return far[n - 1][n - 1], sweeps > 1


def count(rows):
    ways = [0] * len(rows[0])
    ways[0] = 1
    for row in rows:
        for j, c in enumerate(row):
            if c == "#":
                ways[j] = 0
            elif j > 0:
                ways[j] += ways[j - 1]
    return ways[-1]


def rectangle(heights):
    stack = []
    best = 0
    for i, h in enumerate(heights + [0]):
        start = i
        while stack and stack[-1][1] >= h:
            start, top = stack.pop()
            best = max(best, top * (i - start))
        stack.append((start, h))
    return best


def search(board, word):
    rows, cols = len(board), len(board[0])

    def go(r, c, k, used):
        if k == len(word):
            return True
        if not (0 <= r < rows and 0 <= c < cols) or (r, c) in used or board[r][c] != word[k]:
            return False
        return any([go(r + a, c + b, k + 1, used + [(r, c)]) for a, b in [(0, 1), (1, 0), (0, -1), (-1, 0)]])

    for r in range(rows):
        for c in range(cols):
            if go(r, c, 0, []):
                return (r, c)
    return None


def islands(text):
    land = [list(r) for r in text.split()]
    n = 0
    for y in range(len(land)):
        for x in range(len(land[0])):
            if land[y][x] == "1":
                n += 1
                todo = [(y, x)]
                while todo:
                    a, b = todo.pop()
                    if land[a][b] != "1":
                        continue
                    land[a][b] = "0"
                    if a > 0: todo.append((a - 1, b))
                    if b > 0: todo.append((a, b - 1))
                    if a + 1 < len(land): todo.append((a + 1, b))
                    if b + 1 < len(land[0]): todo.append((a, b + 1))
    return n


print(down_right(GRID), any_way(GRID), down_right([[5]]))
print(count(["...", ".#.", "..."]), count(["....."] * 5), count(["#"]), count(["..#", "..#"]))
print(rectangle([2, 1, 5, 6, 2, 3]), rectangle([]), rectangle([4, 4, 4]), rectangle([1, 2, 3, 4, 5]))
board = ["ABCE", "SFCS", "ADEE"]
print([search(board, w) for w in ["ABCCED", "SEE", "ABCB", "E", ""]])
print(islands("11000 11000 00100 00011"), islands("0"), islands("101 010 101"))
