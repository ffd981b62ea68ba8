#!/usr/bin/env python3
"""Chess move generator with perft (mailbox 10x12 board) and a little search."""
from itertools import count
from collections import namedtuple

N, E, S, W = -10, 1, 10, -1
DIRS = {
    'P': (N, N + N, N + W, N + E),
    'N': (N + N + E, E + N + E, E + S + E, S + S + E, S + S + W, W + S + W, W + N + W, N + N + W),
    'B': (N + E, S + E, S + W, N + W),
    'R': (N, E, S, W),
    'Q': (N, E, S, W, N + E, S + E, S + W, N + W),
    'K': (N, E, S, W, N + E, S + E, S + W, N + W),
}
A1, H1, A8, H8 = 91, 98, 21, 28
VALUE = dict(P=100, N=280, B=320, R=479, Q=929, K=60000)
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
    '         \n'
)
Move = namedtuple('Move', 'i j prom', defaults=('',))


class Position(namedtuple('Position', 'board score wc bc ep kp')):
    def gen_moves(self):
        for i, p in enumerate(self.board):
            if not p.isupper():
                continue
            for d in DIRS[p]:
                for j in count(i + d, d):
                    q = self.board[j]
                    if q.isspace() or q.isupper():
                        break
                    if p == 'P':
                        if d in (N, N + N) and q != '.':
                            break
                        if d == N + N and (i < A1 + N or self.board[i + N] != '.'):
                            break
                        if d in (N + W, N + E) and q == '.' and j not in (self.ep, self.kp, self.kp - 1, self.kp + 1):
                            break
                        if A8 <= j <= H8:
                            for prom in 'NBRQ':
                                yield Move(i, j, prom)
                            break
                    yield Move(i, j)
                    if p in 'PNK' or q.islower():
                        break
                    if i == A1 and self.board[j + E] == 'K' and self.wc[0]:
                        yield Move(j + E, j + W)
                    if i == H1 and self.board[j + W] == 'K' and self.wc[1]:
                        yield Move(j + W, j + E)

    def rotate(self, nullmove=False):
        return Position(
            self.board[::-1].swapcase(), -self.score, self.bc, self.wc,
            119 - self.ep if self.ep and not nullmove else 0,
            119 - self.kp if self.kp and not nullmove else 0)

    def move(self, move):
        i, j, prom = move
        p, q = self.board[i], self.board[j]

        def put(board, i, p):
            return board[:i] + p + board[i + 1:]
        board = self.board
        wc, bc, ep, kp = self.wc, self.bc, 0, 0
        score = self.score + self.value(move)
        board = put(board, j, board[i])
        board = put(board, i, '.')
        if i == A1:
            wc = (False, wc[1])
        if i == H1:
            wc = (wc[0], False)
        if j == A8:
            bc = (bc[0], False)
        if j == H8:
            bc = (False, bc[1])
        if p == 'K':
            wc = (False, False)
            if abs(j - i) == 2:
                kp = (i + j) // 2
                board = put(board, A1 if j < i else H1, '.')
                board = put(board, kp, 'R')
        if p == 'P':
            if A8 <= j <= H8:
                board = put(board, j, prom)
            if j - i == 2 * N:
                ep = i + N
            if j == self.ep:
                board = put(board, j + S, '.')
        return Position(board, score, wc, bc, ep, kp).rotate()

    def value(self, move):
        i, j, prom = move
        p, q = self.board[i], self.board[j]
        score = 0
        if q.islower():
            score += VALUE[q.upper()]
        if abs(j - self.kp) < 2:
            score += VALUE['K']
        if p == 'P':
            if A8 <= j <= H8:
                score += VALUE[prom] - VALUE['P']
            if j == self.ep:
                score += VALUE['P']
        row, col = divmod(j - A8, 10)
        orow, ocol = divmod(i - A8, 10)
        centre = lambda r, c: -abs(2 * r - 7) - abs(2 * c - 7)
        return score + centre(row, col) - centre(orow, ocol)


def can_take_king(pos):
    return any(pos.board[m.j] == 'k' or abs(m.j - pos.kp) < 2 and pos.kp for m in pos.gen_moves())


def perft(pos, depth):
    if depth == 0:
        return 1
    total = 0
    for m in pos.gen_moves():
        nxt = pos.move(m)
        if not can_take_king(nxt):
            total += perft(nxt, depth - 1)
    return total


class Searcher:
    def __init__(self):
        self.nodes = 0
        self.table = {}

    def search(self, pos, depth, alpha=-10**9, beta=10**9):
        self.nodes += 1
        if pos.score <= -50000:
            return -70000 - depth, None
        if depth == 0:
            return pos.score, None
        key = (pos, depth)
        if key in self.table:
            return self.table[key]
        best, best_move = -10**9, None
        for m in sorted(pos.gen_moves(), key=lambda m: (-pos.value(m), m)):
            score = -self.search(pos.move(m), depth - 1, -beta, -alpha)[0]
            if score > best:
                best, best_move = score, m
            alpha = max(alpha, best)
            if alpha >= beta:
                break
        self.table[key] = (best, best_move)
        return best, best_move


def parse(c):
    fil, rank = ord(c[0]) - ord('a'), int(c[1]) - 1
    return A1 + fil - 10 * rank


def render(i):
    rank, fil = divmod(i - A1, 10)
    return chr(fil + ord('a')) + str(-rank + 1)


def from_fen(fen):
    board, color, castling, ep = fen.split()[:4]
    rows = []
    for row in board.split('/'):
        for d in '12345678':
            row = row.replace(d, '.' * int(d))
        rows.append(' ' + row + '\n')
    text = ' ' * 9 + '\n' + ' ' * 9 + '\n' + ''.join(rows) + (' ' * 9 + '\n') * 2
    pos = Position(text, 0, ('Q' in castling, 'K' in castling), ('k' in castling, 'q' in castling), 0 if ep == '-' else parse(ep), 0)
    return pos if color == 'w' else pos.rotate()


def show(pos):
    glyphs = dict(zip('RNBQKPrnbqkp.', 'RNBQKPrnbqkp·'))
    for i, row in enumerate(pos.board.split()):
        print(' ', 8 - i, ' '.join(glyphs.get(p, p) for p in row))
    print('    a b c d e f g h')


start = Position(INITIAL, 0, (True, True), (True, True), 0, 0)
print([perft(start, d) for d in range(1, 3)])
kiwi = from_fen('r3k2r/p1ppqpb1/bn2pnp1/3PN3/1p2P3/2N2Q1p/PPPBBPPP/R3K2R w KQkq -')
print(perft(kiwi, 1), sum(1 for _ in kiwi.gen_moves()))
show(kiwi)
pos = start
for mv in 'e2e4 e7e5 g1f3 b8c6 f1b5'.split():
    i, j = parse(mv[:2]), parse(mv[2:])
    if pos.board.startswith('\n'):
        i, j = 119 - i, 119 - j
    m = Move(i, j) if len([0 for _ in ()]) == 0 else None
    legal = list(pos.gen_moves())
    m = m if m in legal else Move(119 - i, 119 - j)
    assert m in legal, mv
    pos = pos.move(m)
show(pos)
s = Searcher()
mate = from_fen('6k1/5ppp/8/8/8/8/5PPP/3R2K1 w - -')
score, best = s.search(mate, 3)
print(score, render(best.i) + render(best.j), s.nodes, best)
