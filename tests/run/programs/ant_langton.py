# langton's ant, turmites and a wireworld clock
class Ant:
    DIRS = [(0, -1), (1, 0), (0, 1), (-1, 0)]

    def __init__(self, rule='RL'):
        self.rule = rule
        self.x = self.y = 0
        self.dir = 0
        self.cells = {}

    def step(self):
        pos = (self.x, self.y)
        state = self.cells.get(pos, 0)
        self.dir = (self.dir + (1 if self.rule[state] == 'R' else -1)) % 4
        new = (state + 1) % len(self.rule)
        if new:
            self.cells[pos] = new
        else:
            self.cells.pop(pos, None)
        dx, dy = self.DIRS[self.dir]
        self.x += dx
        self.y += dy

    def run(self, n):
        for _ in range(n):
            self.step()
        return self

    def show(self):
        xs = [x for x, _ in self.cells]
        ys = [y for _, y in self.cells]
        for y in range(min(ys), max(ys) + 1):
            print(''.join('.#o'[self.cells.get((x, y), 0)] for x in range(min(xs), max(xs) + 1)))


a = Ant().run(120)
print(a.x, a.y, len(a.cells))
a.show()
print([len(Ant().run(n).cells) for n in (10, 100, 1000, 5000)])
b = Ant('RLR').run(60)
b.show()


def wire(rows):
    h, w = len(rows), len(rows[0])
    out = []
    for r in range(h):
        line = ''
        for c in range(w):
            cell = rows[r][c]
            if cell == 'H':
                cell = 't'
            elif cell == 't':
                cell = '.'
            elif cell == '.':
                heads = sum(rows[i][j] == 'H' for i in range(max(0, r - 1), min(h, r + 2)) for j in range(max(0, c - 1), min(w, c + 2)))
                cell = 'H' if heads in (1, 2) else '.'
            line += cell
        out.append(line)
    return out


g = ['tH.......', '.   .    ', '   ...   ', '.   .    ', 'Ht.. ....']
for _ in range(5):
    print('/'.join(g))
    g = wire(g)
