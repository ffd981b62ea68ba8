# game of life on a torus: glider, blinker, r-pentomino
def step(grid):
    h = len(grid)
    w = len(grid[0])
    new = []
    for y in range(h):
        row = []
        for x in range(w):
            n = 0
            for dy in (-1, 0, 1):
                for dx in (-1, 0, 1):
                    if dy or dx:
                        n += grid[(y + dy) % h][(x + dx) % w]
            row.append(1 if n == 3 or (n == 2 and grid[y][x]) else 0)
        new.append(row)
    return new


def parse(text):
    return [[1 if c == "#" else 0 for c in line] for line in text.split("\n")]


def place(pattern, h, w, oy, ox):
    g = [[0] * w for _ in range(h)]
    for y, row in enumerate(pattern):
        for x, c in enumerate(row):
            g[(y + oy) % h][(x + ox) % w] = c
    return g


def show(g):
    for row in g:
        print("".join([".#"[c] for c in row]))


def alive(g):
    return sum([sum(r) for r in g])


glider = parse(".#.\n..#\n###")
g = place(glider, 8, 8, 0, 0)
for i in range(32):
    if i % 8 == 0:
        show(g)
        print("-" * 8)
    g = step(g)
print("back home:", g == place(glider, 8, 8, 0, 0))
b = place(parse("###"), 5, 5, 2, 1)
print("blinker period 2:", step(step(b)) == b, step(b) == b)
r = place(parse(".##\n##.\n.#."), 24, 24, 10, 10)
counts = []
for i in range(40):
    counts.append(alive(r))
    r = step(r)
print(counts)
