# tic-tac-toe: minimax with memo, perfect play, counting games
LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
memo = {}


def winner(board):
    for a, b, c in LINES:
        if board[a] != ' ' and board[a] == board[b] == board[c]:
            return board[a]
    return None


def moves(board):
    return [i for i, c in enumerate(board) if c == ' ']


def play(board, i, who):
    return board[:i] + who + board[i + 1:]


def other(who):
    return 'O' if who == 'X' else 'X'


def score(board, who):
    key = board + who
    if key not in memo:
        w = winner(board)
        if w is not None:
            memo[key] = 1 if w == who else -1
        elif not moves(board):
            memo[key] = 0
        else:
            memo[key] = max(-score(play(board, i, who), other(who)) for i in moves(board))
    return memo[key]


def best_move(board, who):
    return max(moves(board), key=lambda i: (-score(play(board, i, who), other(who)), -i))


def show(board):
    rows = [' ' + ' | '.join(board[r:r + 3]) for r in (0, 3, 6)]
    print('\n---+---+---\n'.join(r.rstrip() for r in rows))


board = ' ' * 9
who = 'X'
game = []
while winner(board) is None and moves(board):
    m = best_move(board, who)
    game.append(m)
    board = play(board, m, who)
    who = other(who)
print(game, winner(board), len(memo))
show(board)
print(score('XX OO    ', 'X'), score('XX OO    ', 'O'), score('X        ', 'O'))


def careless(start):
    board, who = start, 'O'
    while winner(board) is None and moves(board):
        board = play(board, moves(board)[0] if who == 'O' else best_move(board, 'X'), who)
        who = other(who)
    return winner(board), board


print([careless(play(' ' * 9, i, 'X')) for i in (0, 4, 8)])
