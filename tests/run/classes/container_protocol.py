# __len__, __getitem__, __setitem__, __delitem__, __contains__, __bool__
class Grid:
    def __init__(self, w, h, fill=0):
        self.w, self.h = w, h
        self.cells = [fill] * (w * h)

    def __len__(self):
        return len(self.cells)

    def __getitem__(self, pos):
        x, y = pos
        return self.cells[y * self.w + x]

    def __setitem__(self, pos, v):
        x, y = pos
        self.cells[y * self.w + x] = v

    def __delitem__(self, pos):
        self[pos] = 0

    def __contains__(self, v):
        return v in self.cells

    def __bool__(self):
        return any(self.cells)


g = Grid(3, 2)
print(len(g), bool(g))
g[1, 1] = 5
g[2, 0] += 7
print(g[1, 1], g[2, 0], 5 in g, 6 in g, g.cells)
del g[1, 1]
print(g.cells, 5 in g, 'yes' if g else 'no')
