# tic-tac-toe by minimax with alpha-beta, counting positions
LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
nodes = 0


def winner(board):
    for a, b, c in LINES:
        if board[a] != " " and board[a] == board[b] == board[c]:
            return board[a]
    return None


def minimax(board, player, alpha, beta):
    global nodes
    nodes += 1
    w = winner(board)
    if w is not None:
        return (1, -1) if w == "X" else (-1, -1)
    free = [i for i, c in enumerate(board) if c == " "]
    if not free:
        return (0, -1)
    best_move = -1
    if player == "X":
        best = -2
        for m in free:
            board[m] = "X"
            score, _ = minimax(board, "O", alpha, beta)
            board[m] = " "
            if score > best:
                best, best_move = score, m
            alpha = max(alpha, best)
            if alpha >= beta:
                break
    else:
        best = 2
        for m in free:
            board[m] = "O"
            score, _ = minimax(board, "X", alpha, beta)
            board[m] = " "
            if score < best:
                best, best_move = score, m
            beta = min(beta, best)
            if alpha >= beta:
                break
    return (best, best_move)


def show(board):
    print("\n-+-+-\n".join(["|".join(board[r:r + 3]) for r in (0, 3, 6)]))


board = list("XOX O    ")
player = "X"
while winner(board) is None and " " in board:
    score, move = minimax(board, player, -2, 2)
    board[move] = player
    print(player, "->", move, "score", score)
    player = "O" if player == "X" else "X"
show(board)
print("winner", winner(board))
nodes = 0
print(minimax(list("X   O    "), "X", -2, 2), nodes)
