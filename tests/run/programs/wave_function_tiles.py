# tile placement by constraint propagation with a fixed choice order
TILES = {'sea': {'sea', 'sand'}, 'sand': {'sea', 'sand', 'grass'}, 'grass': {'sand', 'grass', 'wood'}, 'wood': {'grass', 'wood'}}
SYMBOL = {'sea': '~', 'sand': '.', 'grass': '"', 'wood': 'T'}


class Contradiction(Exception):
    pass


class World:
    def __init__(self, w, h, seed):
        self.w, self.h = w, h
        self.state = seed
        self.options = {(x, y): set(TILES) for y in range(h) for x in range(w)}
        self.steps = 0

    def rand(self, n):
        self.state = (self.state * 16807) % 2147483647
        return self.state // 50 % n

    def around(self, x, y):
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            if (x + dx, y + dy) in self.options:
                yield x + dx, y + dy

    def fix(self, pos, tile):
        if tile not in self.options[pos]:
            raise Contradiction('%s at %d,%d' % (tile, *pos))
        self.options[pos] = {tile}
        todo = [pos]
        while todo:
            cur = todo.pop()
            allowed = set()
            for t in self.options[cur]:
                allowed |= TILES[t]
            for p in self.around(*cur):
                rest = self.options[p] & allowed
                self.steps += 1
                if not rest:
                    raise Contradiction('nothing fits at %d,%d' % p)
                if len(rest) < len(self.options[p]):
                    self.options[p] = rest
                    todo.append(p)

    def collapse(self):
        while True:
            open_cells = [p for p, o in self.options.items() if len(o) > 1]
            if not open_cells:
                return self
            pos = min(open_cells, key=lambda p: (len(self.options[p]), p))
            choices = sorted(self.options[pos])
            self.fix(pos, choices[self.rand(len(choices))])

    def __str__(self):
        return '\n'.join(''.join(SYMBOL[min(self.options[x, y])] if len(self.options[x, y]) == 1 else '?' for x in range(self.w)) for y in range(self.h))

    def valid(self):
        return all(min(self.options[q]) in TILES[min(self.options[p])] for p in self.options for q in self.around(*p))


w = World(12, 5, 99)
w.fix((0, 0), 'sea')
w.fix((11, 4), 'wood')
print(w)
w.collapse()
print(w)
print(w.valid(), w.steps > 100, sum(o == {'sea'} for o in w.options.values()))
for pos, tile in [((1, 0), 'wood'), ((11, 4), 'wood')]:
    try:
        w.fix(pos, tile)
        print('fine')
    except Contradiction as e:
        print('contradiction:', e)
counts = {t: sum(t in o for o in w.options.values()) for t in TILES}
print(counts, sum(counts.values()))
