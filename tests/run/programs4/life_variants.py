"""Game of life: sets, grids, hashing, toroidal; and generic rules."""
from collections import Counter
from itertools import product, islice

R_PENTOMINO = {(1, 0), (2, 0), (0, 1), (1, 1), (1, 2)}
GLIDER = """.#.
..#
###"""


def parse(text):
    return {(x, y) for y, row in enumerate(text.splitlines()) for x, c in enumerate(row) if c == '#'}


def neighbors(cell):
    x, y = cell
    yield from ((x + dx, y + dy) for dx, dy in product((-1, 0, 1), repeat=2) if (dx, dy) != (0, 0))


def step(alive, birth={3}, survive={2, 3}):
    counts = Counter(n for c in alive for n in neighbors(c))
    return {c for c, n in counts.items() if n in (survive if c in alive else birth)}


def generations(cells, **rule):
    while True:
        yield cells
        cells = step(cells, **rule)


def show(cells):
    xs = [x for x, _ in cells]
    ys = [y for _, y in cells]
    return '\n'.join(''.join('#' if (x, y) in cells else '.' for x in range(min(xs), max(xs) + 1)) for y in range(min(ys), max(ys) + 1))


def normalize(cells):
    mx = min(x for x, y in cells)
    my = min(y for x, y in cells)
    return frozenset((x - mx, y - my) for x, y in cells)


def period(cells, limit=100):
    seen = {}
    for i, g in enumerate(generations(cells)):
        key = normalize(g)
        if key in seen:
            return i - seen[key], seen[key]
        if i > limit:
            return None
        seen[key] = i


class Torus:
    def __init__(self, w, h, cells):
        self.w, self.h = w, h
        self.rows = [[(x, y) in cells for x in range(w)] for y in range(h)]

    def count(self, x, y):
        return sum(self.rows[(y + dy) % self.h][(x + dx) % self.w] for dx in (-1, 0, 1) for dy in (-1, 0, 1)) - self.rows[y][x]

    def step(self):
        self.rows = [[(n := self.count(x, y)) == 3 or (n == 2 and self.rows[y][x]) for x in range(self.w)] for y in range(self.h)]

    def __str__(self):
        return '\n'.join(''.join('.#'[c] for c in row) for row in self.rows)


glider = parse(GLIDER)
print(period(glider), period({(0, 0), (1, 0), (2, 0)}), period({(0, 0), (0, 1), (1, 0), (1, 1)}))
gens = generations(R_PENTOMINO)
print([len(g) for g in islice(gens, 0, 100, 10)])
t = Torus(6, 6, glider)
for _ in range(24):
    t.step()
print(t)
print(t.rows == Torus(6, 6, glider).rows)
print(show(next(islice(generations(R_PENTOMINO), 12, None))))
high = generations(glider, birth={3, 6}, survive={2, 3})
print([len(next(high)) for _ in range(5)])
rule = lambda n: {tuple(map(int, f'{i:03b}')): n >> i & 1 for i in range(8)}


def elementary(n, width=31, steps=12):
    row = [0] * width
    row[width // 2] = 1
    table = rule(n)
    for _ in range(steps):
        print(''.join(' *'[c] for c in row).rstrip())
        row = [table[row[i - 1], row[i], row[(i + 1) % width]] for i in range(width)]


elementary(90)
elementary(30, 21, 6)
