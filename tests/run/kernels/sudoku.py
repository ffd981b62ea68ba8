# sudoku by backtracking with row, column and box masks
PUZZLE = "530070000600195000098000060800060003400803001700020006060000280000419005000080079"
EASY = "003020600900305001001806400008102900700000008006708200002609500800203009005010300"


def solve(text):
    rows = [0] * 9
    cols = [0] * 9
    boxes = [0] * 9
    grid = [int(c) for c in text]
    empty = []
    for i, v in enumerate(grid):
        if v:
            bit = 1 << v
            rows[i // 9] |= bit
            cols[i % 9] |= bit
            boxes[i // 27 * 3 + i % 9 // 3] |= bit
        else:
            empty.append(i)
    tried = 0

    def options(i):
        used = rows[i // 9] | cols[i % 9] | boxes[i // 27 * 3 + i % 9 // 3]
        return [v for v in range(1, 10) if not used >> v & 1]

    def search():
        nonlocal tried
        if not empty:
            return True
        best = min(empty, key=lambda i: len(options(i)))
        empty.remove(best)
        r, c, b = best // 9, best % 9, best // 27 * 3 + best % 9 // 3
        for v in options(best):
            tried += 1
            bit = 1 << v
            rows[r] |= bit
            cols[c] |= bit
            boxes[b] |= bit
            grid[best] = v
            if search():
                return True
            rows[r] ^= bit
            cols[c] ^= bit
            boxes[b] ^= bit
            grid[best] = 0
        empty.append(best)
        return False

    ok = search()
    return ok, tried, grid


for p in (PUZZLE, EASY):
    ok, tried, grid = solve(p)
    print(ok, tried)
    for r in range(9):
        if r in (3, 6):
            print("------+-------+------")
        line = ""
        for c in range(9):
            if c in (3, 6):
                line += "| "
            line += str(grid[r * 9 + c]) + " "
        print(line.rstrip())
    print(all([sum(grid[r * 9:r * 9 + 9]) == 45 for r in range(9)]), all([sum(grid[c::9]) == 45 for c in range(9)]))
