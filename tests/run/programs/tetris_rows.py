# falling pieces on a small board, line clearing and scores
PIECES = {
    'I': [(0, 0), (0, 1), (0, 2), (0, 3)],
    'O': [(0, 0), (0, 1), (1, 0), (1, 1)],
    'T': [(0, 0), (0, 1), (0, 2), (1, 1)],
    'L': [(0, 0), (1, 0), (2, 0), (2, 1)],
}


def rotate(cells):
    turned = [(c, -r) for r, c in cells]
    low = min(c for _, c in turned)
    return sorted((r, c - low) for r, c in turned)


class Board:
    def __init__(self, width=6, height=8):
        self.width, self.height = width, height
        self.rows = [['.'] * width for _ in range(height)]
        self.score = 0

    def fits(self, cells, r, c):
        for dr, dc in cells:
            y, x = r + dr, c + dc
            if not (0 <= y < self.height and 0 <= x < self.width and self.rows[y][x] == '.'):
                return False
        return True

    def drop(self, name, col, turns=0):
        cells = PIECES[name]
        for _ in range(turns):
            cells = rotate(cells)
        if not self.fits(cells, 0, col):
            return False
        row = 0
        while self.fits(cells, row + 1, col):
            row += 1
        for dr, dc in cells:
            self.rows[row + dr][col + dc] = name
        kept = [r for r in self.rows if '.' in r]
        cleared = self.height - len(kept)
        self.rows = [['.'] * self.width for _ in range(cleared)] + kept
        self.score += [0, 1, 3, 6, 10][cleared]
        return True


b = Board()
for move in ['I 0', 'O 4', 'O 0', 'T 2 2', 'L 0 1', 'I 5 1', 'T 3', 'O 3', 'L 0 3']:
    name, col, *rest = move.split()
    ok = b.drop(name, int(col), int(rest[0]) if rest else 0)
    print(move, 'ok' if ok else 'blocked', b.score)
print('\n'.join(''.join(r) for r in b.rows))
print([rotate(PIECES['L']), rotate(rotate(rotate(rotate(PIECES['T']))))])
full = Board(2, 4)
n = 0
while full.drop('I', 0, 1):
    n += 1
print(n, full.rows)
