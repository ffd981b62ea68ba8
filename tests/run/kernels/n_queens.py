# n-queens by recursion with three occupancy lists; counts and first solutions
def solve(row, n, cols, diag1, diag2, board, solutions):
    if row == n:
        solutions.append(board[:])
        return
    for c in range(n):
        if cols[c] or diag1[row + c] or diag2[row - c + n - 1]:
            continue
        cols[c] = diag1[row + c] = diag2[row - c + n - 1] = True
        board[row] = c
        solve(row + 1, n, cols, diag1, diag2, board, solutions)
        cols[c] = diag1[row + c] = diag2[row - c + n - 1] = False


def queens(n):
    solutions = []
    solve(0, n, [False] * n, [False] * (2 * n - 1), [False] * (2 * n - 1), [-1] * n, solutions)
    return solutions


def draw(board):
    n = len(board)
    for c in board:
        print("." * c + "Q" + "." * (n - c - 1))


for n in range(1, 8):
    s = queens(n)
    print(n, len(s), s[0] if s else "none")
draw(queens(6)[-1])
