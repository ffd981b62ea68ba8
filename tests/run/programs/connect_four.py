# connect four: board, win detection, scripted game and a one-ply bot
class Board:
    def __init__(self, rows=6, cols=7):
        self.rows, self.cols = rows, cols
        self.grid = [['.'] * cols for _ in range(rows)]
        self.moves = []

    def legal(self):
        return [c for c in range(self.cols) if self.grid[0][c] == '.']

    def drop(self, col, who):
        if col not in self.legal():
            raise ValueError('column %d is full' % col)
        for r in range(self.rows - 1, -1, -1):
            if self.grid[r][col] == '.':
                self.grid[r][col] = who
                self.moves.append((r, col))
                return self.wins(r, col, who)

    def undo(self):
        r, c = self.moves.pop()
        self.grid[r][c] = '.'

    def wins(self, r, c, who):
        for dr, dc in ((0, 1), (1, 0), (1, 1), (1, -1)):
            run = 1
            for sign in (1, -1):
                k = 1
                while True:
                    rr, cc = r + sign * k * dr, c + sign * k * dc
                    if not (0 <= rr < self.rows and 0 <= cc < self.cols) or self.grid[rr][cc] != who:
                        break
                    run += 1
                    k += 1
            if run >= 4:
                return True
        return False

    def __str__(self):
        return '\n'.join(' '.join(row) for row in self.grid)


def bot(board, me, you):
    for who in (me, you):
        for c in board.legal():
            won = board.drop(c, who)
            board.undo()
            if won:
                return c
    return min(board.legal(), key=lambda c: (abs(c - board.cols // 2), c))


b = Board()
for i, c in enumerate([3, 3, 2, 2, 4, 4]):
    b.drop(c, 'XO'[i % 2])
print(bot(b, 'X', 'O'), b.drop(1, 'X'))
print(b)
game = Board()
players = 'XO'
turn = 0
while game.legal():
    who = players[turn % 2]
    col = bot(game, who, players[(turn + 1) % 2])
    if game.drop(col, who):
        print(who, 'wins in', turn + 1)
        break
    turn += 1
else:
    print('draw')
print(game)
try:
    for _ in range(7):
        b.drop(0, 'X')
except ValueError as e:
    print(e)
