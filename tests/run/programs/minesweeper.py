# minesweeper board with flood reveal and a simple solver
class Mines:
    def __init__(self, rows):
        self.rows = rows
        self.h, self.w = len(rows), len(rows[0])
        self.open = set()
        self.flags = set()

    def around(self, r, c):
        return [(r + i, c + j) for i in (-1, 0, 1) for j in (-1, 0, 1)
                if (i or j) and 0 <= r + i < self.h and 0 <= c + j < self.w]

    def count(self, r, c):
        return sum(self.rows[a][b] == '*' for a, b in self.around(r, c))

    def reveal(self, r, c):
        if self.rows[r][c] == '*':
            raise RuntimeError('boom at %d,%d' % (r, c))
        todo = [(r, c)]
        while todo:
            p = todo.pop()
            if p in self.open:
                continue
            self.open.add(p)
            if self.count(*p) == 0:
                todo.extend(self.around(*p))

    def solve_step(self):
        progress = False
        for r, c in sorted(self.open):
            n = self.count(r, c)
            closed = [p for p in self.around(r, c) if p not in self.open]
            flagged = [p for p in closed if p in self.flags]
            if n == len(closed) > len(flagged):
                self.flags.update(closed)
                progress = True
            elif n == len(flagged) < len(closed):
                for p in closed:
                    if p not in self.flags:
                        self.reveal(*p)
                        progress = True
        return progress

    def show(self):
        for r in range(self.h):
            print(''.join('F' if (r, c) in self.flags else '#' if (r, c) not in self.open
                          else str(self.count(r, c) or '.') for c in range(self.w)))


m = Mines(['........', '.*......', '......*.', '........', '*....*..', '........'])
m.reveal(0, 7)
m.show()
steps = 0
while m.solve_step():
    steps += 1
print('steps', steps, 'flags', sorted(m.flags))
m.show()
print(len(m.open) + len(m.flags) == m.h * m.w)
try:
    m.reveal(1, 1)
except RuntimeError as e:
    print(e)
