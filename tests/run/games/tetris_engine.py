import random
from collections import namedtuple

WIDTH, HEIGHT = 10, 16
SHAPES = {
    'I': ['....', 'XXXX', '....', '....'],
    'O': ['XX', 'XX'],
    'T': ['.X.', 'XXX', '...'],
    'S': ['.XX', 'XX.', '...'],
    'Z': ['XX.', '.XX', '...'],
    'J': ['X..', 'XXX', '...'],
    'L': ['..X', 'XXX', '...'],
}


def rotate(shape):
    return [''.join(row[i] for row in reversed(shape)) for i in range(len(shape[0]))]


def rotations(shape):
    seen = []
    for _ in range(4):
        if shape not in seen:
            seen.append(shape)
        shape = rotate(shape)
    return seen


ROTATIONS = {name: rotations(shape) for name, shape in SHAPES.items()}
Move = namedtuple('Move', 'score rotation column')


class Board:
    def __init__(self, rows=None):
        self.rows = rows if rows is not None else [[None] * WIDTH for _ in range(HEIGHT)]

    def copy(self):
        return Board([row[:] for row in self.rows])

    def cells(self, shape, x, y):
        for dy, line in enumerate(shape):
            for dx, c in enumerate(line):
                if c == 'X':
                    yield x + dx, y + dy

    def fits(self, shape, x, y):
        return all(0 <= cx < WIDTH and cy < HEIGHT and (cy < 0 or self.rows[cy][cx] is None)
                   for cx, cy in self.cells(shape, x, y))

    def drop(self, shape, x, letter):
        y = -len(shape)
        if not self.fits(shape, x, y):
            return None
        while self.fits(shape, x, y + 1):
            y += 1
        for cx, cy in self.cells(shape, x, y):
            if cy < 0:
                return None
            self.rows[cy][cx] = letter
        full = [i for i, row in enumerate(self.rows) if None not in row]
        for i in full:
            del self.rows[i]
            self.rows.insert(0, [None] * WIDTH)
        return len(full)

    def heights(self):
        result = []
        for x in range(WIDTH):
            col = [self.rows[y][x] for y in range(HEIGHT)]
            result.append(next((HEIGHT - y for y, c in enumerate(col) if c), 0))
        return result

    def holes(self):
        return sum(1 for x in range(WIDTH) for y in range(1, HEIGHT)
                   if self.rows[y][x] is None and any(self.rows[k][x] for k in range(y)))

    def evaluate(self, lines):
        h = self.heights()
        bumps = sum(abs(a - b) for a, b in zip(h, h[1:]))
        return 0.76 * lines - 0.51 * sum(h) - 0.36 * self.holes() - 0.18 * bumps

    def __str__(self):
        return '\n'.join('|' + ''.join(c or ' ' for c in row) + '|' for row in self.rows) + '\n+' + '-' * WIDTH + '+'


class Player:
    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.board = Board()
        self.lines = 0
        self.pieces = 0
        self.bag = []

    def next_piece(self):
        if not self.bag:
            self.bag = sorted(SHAPES)
            self.rng.shuffle(self.bag)
        return self.bag.pop()

    def best_move(self, letter):
        best = None
        for r, shape in enumerate(ROTATIONS[letter]):
            for x in range(-2, WIDTH):
                trial = self.board.copy()
                lines = trial.drop(shape, x, letter)
                if lines is None:
                    continue
                m = Move(trial.evaluate(lines), r, x)
                if best is None or m > best:
                    best = m
        return best

    def play(self, pieces):
        while self.pieces < pieces:
            letter = self.next_piece()
            move = self.best_move(letter)
            if move is None:
                return False
            self.lines += self.board.drop(ROTATIONS[letter][move.rotation], move.column, letter)
            self.pieces += 1
        return True


print({k: len(v) for k, v in ROTATIONS.items()})
p = Player(2)
alive = p.play(40)
print('alive' if alive else 'dead', p.lines, p.pieces, p.board.holes(), p.board.heights())
print(p.board)
