# game of life on an unbounded grid with a set of live cells
def neighbours(cell):
    x, y = cell
    return {(x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)} - {cell}


def step(alive):
    counts = {}
    for cell in alive:
        for n in neighbours(cell):
            counts[n] = counts.get(n, 0) + 1
    return {c for c, n in counts.items() if n == 3 or (n == 2 and c in alive)}


def parse(text):
    return {(x, y) for y, row in enumerate(text.split('/')) for x, c in enumerate(row) if c == 'o'}


def show(alive):
    if not alive:
        print('(empty)')
        return
    xs = [x for x, _ in alive]
    ys = [y for _, y in alive]
    for y in range(min(ys), max(ys) + 1):
        print(''.join('o' if (x, y) in alive else '.' for x in range(min(xs), max(xs) + 1)))


glider = parse('.o./..o/ooo')
show(glider)
g = glider
for _ in range(4):
    g = step(g)
print(g == {(x + 1, y + 1) for x, y in glider})
blinker = parse('ooo')
print(step(step(blinker)) == blinker, len(step(blinker)))
r = parse('.oo/oo./.o.')
sizes = []
for _ in range(40):
    sizes.append(len(r))
    r = step(r)
print(sizes)
show(step(step(parse('oo/o.'))))
show(step(parse('o')))
