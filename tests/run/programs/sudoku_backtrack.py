# sudoku by plain backtracking with row, column and box tables
class Sudoku:
    def __init__(self, text):
        self.grid = [[0] * 9 for _ in range(9)]
        self.rows = [[False] * 10 for _ in range(9)]
        self.cols = [[False] * 10 for _ in range(9)]
        self.boxes = [[False] * 10 for _ in range(9)]
        self.tries = 0
        for i, c in enumerate(text):
            if c != '.':
                if not self.put(i // 9, i % 9, int(c)):
                    raise ValueError('conflict at %d' % i)

    def put(self, r, c, v):
        b = r // 3 * 3 + c // 3
        if self.rows[r][v] or self.cols[c][v] or self.boxes[b][v]:
            return False
        self.grid[r][c] = v
        self.rows[r][v] = self.cols[c][v] = self.boxes[b][v] = True
        return True

    def clear(self, r, c):
        v = self.grid[r][c]
        b = r // 3 * 3 + c // 3
        self.grid[r][c] = 0
        self.rows[r][v] = self.cols[c][v] = self.boxes[b][v] = False

    def options(self, r, c):
        b = r // 3 * 3 + c // 3
        return [v for v in range(1, 10) if not (self.rows[r][v] or self.cols[c][v] or self.boxes[b][v])]

    def solve(self):
        spot = None
        fewest = None
        for r in range(9):
            for c in range(9):
                if self.grid[r][c] == 0:
                    opts = self.options(r, c)
                    if fewest is None or len(opts) < len(fewest):
                        spot, fewest = (r, c), opts
        if spot is None:
            return True
        r, c = spot
        for v in fewest:
            self.tries += 1
            self.put(r, c, v)
            if self.solve():
                return True
            self.clear(r, c)
        return False

    def __str__(self):
        lines = []
        for r, row in enumerate(self.grid):
            if r in (3, 6):
                lines.append('------+-------+------')
            lines.append(' | '.join(' '.join(str(v or '.') for v in row[k:k + 3]) for k in (0, 3, 6)))
        return '\n'.join(lines)


PUZZLES = ['53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79',
           '4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......']
s = Sudoku(PUZZLES[0])
print(s)
print(s.solve(), s.tries)
print(s)
print(all(sorted(r) == list(range(1, 10)) for r in s.grid))
try:
    Sudoku('55' + '.' * 79)
except ValueError as e:
    print(e)
blocked = Sudoku('.' * 8 + '9' + '12345678.' + '.' * 63)
print(blocked.options(1, 8), blocked.solve())
