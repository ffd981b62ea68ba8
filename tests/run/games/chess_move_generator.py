"""Chess: FEN, move generation, perft, a tiny alpha-beta search."""
from collections import namedtuple
from itertools import count

PIECES = {'P': 100, 'N': 280, 'B': 320, 'R': 479, 'Q': 929, 'K': 60000}
A1, H1, A8, H8 = 91, 98, 21, 28
INITIAL = (
    '         \n'
    '         \n'
    ' rnbqkbnr\n'
    ' pppppppp\n'
    ' ........\n'
    ' ........\n'
    ' ........\n'
    ' ........\n'
    ' PPPPPPPP\n'
    ' RNBQKBNR\n'
    '         \n'
    '         \n')
N, E, S, W = -10, 1, 10, -1
DIRECTIONS = {
    'P': (N, N + N, N + W, N + E),
    'N': (N + N + E, E + N + E, E + S + E, S + S + E, S + S + W, W + S + W, W + N + W, N + N + W),
    'B': (N + E, S + E, S + W, N + W),
    'R': (N, E, S, W),
    'Q': (N, E, S, W, N + E, S + E, S + W, N + W),
    'K': (N, E, S, W, N + E, S + E, S + W, N + W),
}


def put(board, i, p):
    return board[:i] + p + board[i + 1:]


class Position(namedtuple('Position', 'board score ep')):
    """board: 120 characters; the side to move is upper case."""

    def gen_moves(self):
        for i, p in enumerate(self.board):
            if not p.isupper():
                continue
            for d in DIRECTIONS[p]:
                for j in count(i + d, d):
                    q = self.board[j]
                    if q.isspace() or q.isupper():
                        break
                    if p == 'P' and d in (N, N + N) and q != '.':
                        break
                    if p == 'P' and d == N + N and (i < A1 + N or self.board[i + N] != '.'):
                        break
                    if p == 'P' and d in (N + W, N + E) and q == '.' and j != self.ep:
                        break
                    yield i, j
                    if p in 'PNK' or q.islower():
                        break

    def rotate(self):
        return Position(self.board[::-1].swapcase(), -self.score, 119 - self.ep if self.ep else 0)

    def move(self, move):
        i, j = move
        p, q = self.board[i], self.board[j]
        board = put(put(self.board, j, p), i, '.')
        ep = 0
        score = self.score + (PIECES[q.upper()] if q.islower() else 0)
        if p == 'P':
            if A8 <= j <= H8:
                board = put(board, j, 'Q')
                score += PIECES['Q'] - PIECES['P']
            if j - i == 2 * N:
                ep = i + N
            if j == self.ep:
                board = put(board, j + S, '.')
                score += PIECES['P']
        return Position(board, score, ep).rotate()

    def king_can_be_taken(self):
        return any(self.board[j] == 'k' for i, j in self.gen_moves())

    def legal_moves(self):
        return [m for m in self.gen_moves() if not self.move(m).king_can_be_taken()]


def perft(pos, depth):
    if depth == 0:
        return 1
    return sum(perft(pos.move(m), depth - 1) for m in pos.legal_moves())


def search(pos, depth, alpha=-10 ** 6, beta=10 ** 6):
    if depth == 0 or abs(pos.score) > 20000:
        return pos.score, None
    best = None
    ordered = sorted(pos.gen_moves(), key=lambda m: PIECES.get(pos.board[m[1]].upper(), 0), reverse=True)
    for m in ordered:
        value = -search(pos.move(m), depth - 1, -beta, -alpha)[0]
        if value > alpha:
            alpha, best = value, m
        if alpha >= beta:
            break
    return alpha, best


def render(i):
    rank, fil = divmod(i - A1, 10)
    return chr(fil + ord('a')) + str(-rank + 1)


def parse(c):
    fil, rank = ord(c[0]) - ord('a'), int(c[1]) - 1
    return A1 + fil - 10 * rank


def mrender(pos_is_black, m):
    a, b = m
    if pos_is_black:
        a, b = 119 - a, 119 - b
    return render(a) + render(b)


def show(pos):
    print('\n'.join(line.strip() for line in pos.board.split('\n')[2:10]))


start = Position(INITIAL, 0, 0)
print([perft(start, d) for d in range(4)])
print(sorted(mrender(False, m) for m in start.gen_moves()))
pos = start
for n, text in enumerate(['e2e4', 'e7e5', 'f1c4', 'b8c6', 'd1h5', 'g8f6']):
    a, b = parse(text[:2]), parse(text[2:])
    if n % 2:
        a, b = 119 - a, 119 - b
    assert (a, b) in pos.legal_moves(), text
    pos = pos.move((a, b))
show(pos)
score, best = search(pos, 3)
print('best', mrender(False, best), score)
pos = pos.move(best)
print('check', pos.rotate().king_can_be_taken(), 'replies', len(pos.legal_moves()))
