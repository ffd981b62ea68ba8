# sudoku solved with candidate sets
GRID = [
    '53..7....', '6..195...', '.98....6.',
    '8...6...3', '4..8.3..1', '7...2...6',
    '.6....28.', '...419..5', '....8..79',
]


def peers(r, c):
    ps = set()
    for i in range(9):
        ps.add((r, i))
        ps.add((i, c))
        ps.add((r // 3 * 3 + i // 3, c // 3 * 3 + i % 3))
    ps.discard((r, c))
    return ps


PEERS = {(r, c): peers(r, c) for r in range(9) for c in range(9)}


def solve(values):
    best = None
    for cell in PEERS:
        if cell not in values:
            options = set(range(1, 10)) - {values[p] for p in PEERS[cell] if p in values}
            if best is None or len(options) < len(best[1]):
                best = (cell, options)
    if best is None:
        return values
    cell, options = best
    for v in sorted(options):
        copy = dict(values)
        copy[cell] = v
        done = solve(copy)
        if done is not None:
            return done
    return None


start = {(r, c): int(GRID[r][c]) for r in range(9) for c in range(9) if GRID[r][c] != '.'}
print(len(start), len(PEERS[0, 0]))
answer = solve(start)
for r in range(9):
    print(' '.join(str(answer[r, c]) for c in range(9)))
print(all({answer[r, c] for c in range(9)} == set(range(1, 10)) for r in range(9)))
