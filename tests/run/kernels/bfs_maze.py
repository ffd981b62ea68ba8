# breadth-first and depth-first search through a maze drawn as text
MAZE = """
###########
#S..#.....#
#.#.#.###.#
#.#...#.#.#
#.#####.#.#
#.......#E#
###########
""".strip().split("\n")


def locate(ch):
    for y, row in enumerate(MAZE):
        x = row.find(ch)
        if x >= 0:
            return (y, x)
    return None


def bfs(start, goal):
    h, w = len(MAZE), len(MAZE[0])
    dist = [[-1] * w for _ in range(h)]
    came = [[(-1, -1)] * w for _ in range(h)]
    sy, sx = start
    dist[sy][sx] = 0
    queue = [start]
    head = 0
    while head < len(queue):
        y, x = queue[head]
        head += 1
        if (y, x) == goal:
            break
        for dy, dx in [(0, 1), (1, 0), (0, -1), (-1, 0)]:
            ny, nx = y + dy, x + dx
            if MAZE[ny][nx] != "#" and dist[ny][nx] < 0:
                dist[ny][nx] = dist[y][x] + 1
                came[ny][nx] = (y, x)
                queue.append((ny, nx))
    path = [goal]
    while path[-1] != start:
        y, x = path[-1]
        path.append(came[y][x])
    return path[::-1], head


def dfs(y, x, goal, seen):
    if (y, x) == goal:
        return [(y, x)]
    seen[y][x] = True
    for dy, dx in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        ny, nx = y + dy, x + dx
        if MAZE[ny][nx] == "#" or seen[ny][nx]:
            continue
        rest = dfs(ny, nx, goal, seen)
        if rest is not None:
            return [(y, x)] + rest
    return None


start = locate("S")
goal = locate("E")
print(start, goal, locate("?"))
if start is not None and goal is not None:
    path, visited = bfs(start, goal)
    print(len(path) - 1, visited)
    canvas = [list(row) for row in MAZE]
    for y, x in path[1:-1]:
        canvas[y][x] = "*"
    for row in canvas:
        print("".join(row))
    found = dfs(start[0], start[1], goal, [[False] * len(r) for r in MAZE])
    if found is not None:
        print(len(found), found[:4])
