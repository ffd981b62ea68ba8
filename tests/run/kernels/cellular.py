# elementary cellular automata (rules 30, 90, 110), Langton's ant, forest fire with own random numbers
def rule_step(cells, rule):
    n = len(cells)
    return [rule >> (cells[i - 1] << 2 | cells[i] << 1 | cells[(i + 1) % n]) & 1 for i in range(n)]


def run(rule, width, steps):
    cells = [0] * width
    cells[width // 2] = 1
    for _ in range(steps):
        print("".join(["#" if c else "." for c in cells]))
        cells = rule_step(cells, rule)
    return sum(cells)


def ant(size, steps):
    grid = [[False] * size for _ in range(size)]
    x = y = size // 2
    dx, dy = 0, -1
    for _ in range(steps):
        if grid[y][x]:
            dx, dy = dy, -dx
        else:
            dx, dy = -dy, dx
        grid[y][x] = not grid[y][x]
        x = (x + dx) % size
        y = (y + dy) % size
    return grid


class_of = ["empty", "tree", "fire"]
seed = 7


def chance(percent):
    global seed
    seed = (seed * 16807) % 2147483647
    return seed % 100 < percent


def fire(h, w, steps):
    g = [[1 if chance(60) else 0 for _ in range(w)] for _ in range(h)]
    g[0][0] = 2
    history = []
    for _ in range(steps):
        new = [row[:] for row in g]
        for y in range(h):
            for x in range(w):
                if g[y][x] == 2:
                    new[y][x] = 0
                    for ny, nx in [(y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)]:
                        if 0 <= ny < h and 0 <= nx < w and g[ny][nx] == 1:
                            new[ny][nx] = 2
        g = new
        flat = [c for row in g for c in row]
        history.append((flat.count(0), flat.count(1), flat.count(2)))
    return history


for r in (30, 90, 110):
    print("rule", r, "->", run(r, 31, 8))
g = ant(15, 300)
for row in g:
    print("".join([" #"[c] for c in row]).rstrip())
print(sum([sum(r) for r in g]))
for k, (a, b, c) in enumerate(fire(10, 14, 9)):
    print(k, class_of[0], a, class_of[1], b, class_of[2], c)
