# puzzle: flashing grid, cave paths and folding paper
GRID = '5483143223 2745854711 5264556173 6141336146 6357385478 4167524645 2176841721 6882881134 4846848554 5283751526'.split()


def neighbours(r, c):
    return [(r + i, c + j) for i in (-1, 0, 1) for j in (-1, 0, 1) if (i, j) != (0, 0) and 0 <= r + i < 10 and 0 <= c + j < 10]


def step(g):
    ready = []
    for r in range(10):
        for c in range(10):
            g[r][c] += 1
            if g[r][c] == 10:
                ready.append((r, c))
    flashed = 0
    while ready:
        r, c = ready.pop()
        flashed += 1
        for a, b in neighbours(r, c):
            g[a][b] += 1
            if g[a][b] == 10:
                ready.append((a, b))
    for row in g:
        for c, v in enumerate(row):
            if v > 9:
                row[c] = 0
    return flashed


g = [[int(c) for c in row] for row in GRID]
total = n = 0
while True:
    n += 1
    f = step(g)
    if n <= 100:
        total += f
    if f == 100:
        break
print(total, n)

CAVES = {}
for edge in 'start-A start-b A-c A-b b-d A-end b-end'.split():
    a, b = edge.split('-')
    CAVES.setdefault(a, []).append(b)
    CAVES.setdefault(b, []).append(a)


def paths(node, seen, twice):
    if node == 'end':
        yield ['end']
        return
    for nxt in sorted(CAVES[node]):
        again = nxt.islower() and nxt in seen
        if nxt == 'start' or (again and twice):
            continue
        for rest in paths(nxt, seen | {nxt}, twice or again):
            yield [node] + rest


print(len(list(paths('start', {'start'}, True))), len(list(paths('start', {'start'}, False))))
print(','.join(next(paths('start', {'start'}, True))))
dots = {(6, 10), (0, 14), (9, 10), (0, 3), (10, 4), (4, 11), (6, 0), (6, 12), (4, 1), (0, 13), (10, 12), (3, 4), (3, 0), (8, 4), (1, 10), (2, 14), (8, 10), (9, 0)}
for axis, at in (('y', 7), ('x', 5)):
    dots = {(min(x, 2 * at - x), y) if axis == 'x' else (x, min(y, 2 * at - y)) for x, y in dots}
    print(len(dots))
for y in range(5):
    print(''.join('#' if (x, y) in dots else '.' for x in range(5)))
