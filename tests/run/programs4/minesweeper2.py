import random, sys

class Cell(object):
    def __init__(self):
        self.mine = False
        self.open = False
        self.flag = False
        self.near = 0
    def __str__(self):
        if self.flag: return 'F'
        if not self.open: return '#'
        if self.mine: return '*'
        return str(self.near or '.')

class Board(object):
    def __init__(self, w, h, mines, seed=None):
        self.w, self.h = w, h
        self.grid = [[Cell() for x in range(w)] for y in range(h)]
        rnd = random.Random(seed)
        spots = [(x, y) for y in range(h) for x in range(w)]
        rnd.shuffle(spots)
        for x, y in spots[:mines]:
            self.grid[y][x].mine = True
        for x, y in spots[:mines]:
            for c in self.around(x, y):
                self.at(*c).near += 1
        self.over = None
    def at(self, x, y):
        return self.grid[y][x]
    def around(self, x, y):
        for dy in (-1, 0, 1):
            for dx in (-1, 0, 1):
                if (dx or dy) and 0 <= x + dx < self.w and 0 <= y + dy < self.h:
                    yield x + dx, y + dy
    def open(self, x, y):
        cell = self.at(x, y)
        if cell.open or cell.flag:
            return 0
        cell.open = True
        if cell.mine:
            self.over = 'lost'
            return 0
        n = 1
        if cell.near == 0:
            todo = [(x, y)]
            while todo:
                cx, cy = todo.pop()
                for nx, ny in self.around(cx, cy):
                    c = self.at(nx, ny)
                    if not c.open and not c.mine:
                        c.open = True
                        n += 1
                        if c.near == 0:
                            todo.append((nx, ny))
        if all(c.open or c.mine for row in self.grid for c in row):
            self.over = 'won'
        return n
    def show(self):
        print('   ' + ''.join(str(i % 10) for i in range(self.w)))
        for y, row in enumerate(self.grid):
            print('%2d ' % y + ''.join(map(str, row)))
    def solve_step(self):
        """open or flag what is certain"""
        for y in range(self.h):
            for x in range(self.w):
                c = self.at(x, y)
                if c.open and c.near:
                    nb = [self.at(*p) for p in self.around(x, y)]
                    hidden = [p for p in self.around(x, y) if not self.at(*p).open]
                    flags = sum(1 for n in nb if n.flag)
                    if len(hidden) == c.near and flags < c.near:
                        for p in hidden:
                            self.at(*p).flag = True
                        return 'flag', x, y
                    if flags == c.near and len(hidden) > flags:
                        for p in hidden:
                            self.open(*p)
                        return 'open', x, y
        return None

b = Board(12, 8, 12, seed=5)
x, y = next((x, y) for y in range(b.h) for x in range(b.w) if b.at(x, y).near == 0 and not b.at(x, y).mine)
print('open', (x, y), b.open(x, y))
b.show()
steps = []
while b.over is None:
    s = b.solve_step()
    if not s:
        break
    steps.append(s)
b.show()
print(len(steps), steps[:3], b.over)
sys.exit({'won': 0, 'lost': 1}.get(b.over, 2))
