# minimax with memo on tuples, symmetric moves, game results
LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


class Board:
    def __init__(self, cells=None):
        self.cells = cells if cells is not None else [' '] * 9

    def winner(self):
        for a, b, c in LINES:
            if self.cells[a] != ' ' and self.cells[a] == self.cells[b] == self.cells[c]:
                return self.cells[a]
        return None

    def free(self):
        return [i for i, c in enumerate(self.cells) if c == ' ']

    def play(self, at, mark):
        cells = self.cells[:]
        if cells[at] != ' ':
            raise ValueError('cell %d is taken' % at)
        cells[at] = mark
        return Board(cells)

    def __str__(self):
        return '\n-+-+-\n'.join('|'.join(self.cells[r:r + 3]) for r in (0, 3, 6))


memo = {}


def best(board, mark):
    key = (tuple(board.cells), mark)
    if key in memo:
        return memo[key]
    other = 'O' if mark == 'X' else 'X'
    winner = board.winner()
    if winner:
        result = (1 if winner == mark else -1, None)
    elif not board.free():
        result = (0, None)
    else:
        result = (-2, None)
        for move in board.free():
            score = -best(board.play(move, mark), other)[0]
            if score > result[0]:
                result = (score, move)
    memo[key] = result
    return result


board, mark = Board(), 'X'
moves = []
while board.winner() is None and board.free():
    score, move = best(board, mark)
    moves.append(move)
    board = board.play(move, mark)
    mark = 'O' if mark == 'X' else 'X'
print(board)
print(moves, board.winner(), len(memo))
trap = Board(list('X O  X  O'))
print(best(trap, 'X'), best(trap, 'O'))
try:
    trap.play(0, 'O')
except ValueError as e:
    print(e)
