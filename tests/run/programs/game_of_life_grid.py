# game of life on a fixed torus with lists; patterns and cycle detection
def make(rows):
    return [[1 if c == '#' else 0 for c in row] for row in rows]


def step(g):
    h, w = len(g), len(g[0])
    out = [[0] * w for _ in range(h)]
    for r in range(h):
        for c in range(w):
            n = 0
            for dr in (-1, 0, 1):
                for dc in (-1, 0, 1):
                    if dr or dc:
                        n += g[(r + dr) % h][(c + dc) % w]
            out[r][c] = 1 if n == 3 or (n == 2 and g[r][c]) else 0
    return out


def show(g):
    for row in g:
        print(''.join('#' if x else '.' for x in row))


def alive(g):
    return sum(map(sum, g))


def key(g):
    return tuple(tuple(r) for r in g)


def cycle(g, limit=200):
    seen = {}
    for n in range(limit):
        k = key(g)
        if k in seen:
            return seen[k], n - seen[k]
        seen[k] = n
        g = step(g)
    return None


glider = make(['.#......', '..#.....', '###.....', '........', '........', '........'])
g = glider
for i in range(3):
    print('generation', i, 'alive', alive(g))
    show(g)
    g = step(g)
print(cycle(glider))
print(cycle(make(['......', '.###..', '......', '......', '......'])))
print(cycle(make(['....', '.##.', '.##.', '....'])))
acorn = [[0] * 16 for _ in range(12)]
for r, c in [(4, 5), (5, 7), (6, 4), (6, 5), (6, 8), (6, 9), (6, 10)]:
    acorn[r][c] = 1
history = []
for i in range(30):
    history.append(alive(acorn))
    acorn = step(acorn)
print(history)
