# chess helpers: attacks, FEN boards, perft-like move counts for few pieces
STEPS = {
    'N': [(1, 2), (2, 1), (-1, 2), (-2, 1), (1, -2), (2, -1), (-1, -2), (-2, -1)],
    'B': [(1, 1), (1, -1), (-1, 1), (-1, -1)],
    'R': [(1, 0), (-1, 0), (0, 1), (0, -1)],
}
STEPS['Q'] = STEPS['K'] = STEPS['B'] + STEPS['R']


def square(name):
    return 8 - int(name[1]), ord(name[0]) - ord('a')


def name(pos):
    return chr(ord('a') + pos[1]) + str(8 - pos[0])


def parse_fen(fen):
    board = {}
    for r, row in enumerate(fen.split('/')):
        c = 0
        for ch in row:
            if ch.isdigit():
                c += int(ch)
            else:
                board[r, c] = ch
                c += 1
        if c != 8:
            raise ValueError('bad row %r' % row)
    return board


def moves(board, pos):
    piece = board[pos]
    for dr, dc in STEPS[piece.upper()]:
        r, c = pos
        while True:
            r, c = r + dr, c + dc
            if not (0 <= r < 8 and 0 <= c < 8):
                break
            other = board.get((r, c))
            if other is None or other.isupper() != piece.isupper():
                yield r, c
            if other is not None or piece.upper() in 'NK':
                break


def in_check(board, white):
    king = next(p for p, ch in board.items() if ch == ('K' if white else 'k'))
    return any(king in moves(board, p) for p, ch in board.items() if ch.isupper() != white)


def legal(board, white):
    for p, ch in sorted(board.items()):
        if ch.isupper() == white:
            for q in moves(board, p):
                after = {k: v for k, v in board.items() if k != p}
                after[q] = ch
                if not in_check(after, white):
                    yield name(p) + name(q)


board = parse_fen('4k3/8/8/3q4/8/8/4R3/4K2N')
for p in sorted(board):
    print(name(p), board[p], ' '.join(sorted(map(name, moves(board, p)))))
print(in_check(board, True), in_check(board, False))
print(len(list(legal(board, True))), sorted(legal(board, False)))
mate = parse_fen('k7/8/1K6/8/8/8/8/R7')
print(in_check(mate, False), list(legal(mate, False)))
try:
    parse_fen('9/8')
except ValueError as e:
    print(e)
