from functools import lru_cache
import sys
LINES = [(0,1,2),(3,4,5),(6,7,8),(0,3,6),(1,4,7),(2,5,8),(0,4,8),(2,4,6)]
def winner(b):
    for i, j, k in LINES:
        if b[i] != '.' and b[i] == b[j] == b[k]:
            return b[i]
    return None if '.' in b else 'draw'
@lru_cache(None)
def minimax(b, player):
    w = winner(b)
    if w: return ({'X': 1, 'O': -1}.get(w, 0), None)
    best = None
    for i, c in enumerate(b):
        if c == '.':
            score, _ = minimax(b[:i] + player + b[i+1:], 'O' if player == 'X' else 'X')
            if best is None or (player == 'X' and score > best[0]) or (player == 'O' and score < best[0]):
                best = (score, i)
    return best
def show(b): print('\n'.join(b[i:i+3] for i in (0, 3, 6)), end='\n\n')
board, p = '.' * 9, 'X'
while not winner(board):
    score, mv = minimax(board, p)
    board = board[:mv] + p + board[mv+1:]
    p = 'XO'[p == 'X']
show(board)
print(winner(board), board.count('X'))

class Board2048:
    def __init__(self, cells=None):
        self.cells = cells or [[0] * 4 for _ in range(4)]
        self.score = 0
    @staticmethod
    def slide(row):
        tiles = [t for t in row if t]
        out, gained, i = [], 0, 0
        while i < len(tiles):
            if i + 1 < len(tiles) and tiles[i] == tiles[i + 1]:
                out.append(tiles[i] * 2)
                gained += tiles[i] * 2
                i += 2
            else:
                out.append(tiles[i])
                i += 1
        return out + [0] * (4 - len(out)), gained
    def move(self, d):
        rows = self.cells
        if d in 'UD': rows = [list(r) for r in zip(*rows)]
        if d in 'RD': rows = [r[::-1] for r in rows]
        new = []
        for r in rows:
            s, g = self.slide(r)
            self.score += g
            new.append(s)
        if d in 'RD': new = [r[::-1] for r in new]
        if d in 'UD': new = list(map(list, zip(*new)))
        changed = new != self.cells
        self.cells = new
        return changed
    def spawn(self, k):
        empty = [(y, x) for y in range(4) for x in range(4) if not self.cells[y][x]]
        if empty:
            y, x = empty[k % len(empty)]
            self.cells[y][x] = 2 if k % 10 else 4
    def over(self):
        for d in 'LRUD':
            if Board2048([r[:] for r in self.cells]).move(d): return False
        return True
    def __str__(self):
        return '\n'.join(' '.join(f'{c or ".":>5}' for c in r) for r in self.cells)
b, k = Board2048(), 17
b.spawn(k); b.spawn(k * 3)
moves = 0
while not b.over() and moves < 300:
    for d in 'LDRU':
        if b.move(d):
            k = (k * 75 + 74) % 65537
            b.spawn(k)
            break
    moves += 1
print(b); print(b.score, moves, max(map(max, b.cells)))

def sokoban(level, moves):
    grid = [list(r) for r in level.splitlines()]
    (py, px), = [(y, x) for y, r in enumerate(grid) for x, c in enumerate(r) if c in '@+']
    pushes = 0
    for m in moves:
        dy, dx = {'u': (-1, 0), 'd': (1, 0), 'l': (0, -1), 'r': (0, 1)}[m.lower()]
        ny, nx, by, bx = py + dy, px + dx, py + 2 * dy, px + 2 * dx
        if grid[ny][nx] in '$*':
            if grid[by][bx] not in ' .': continue
            grid[by][bx] = '*' if grid[by][bx] == '.' else '$'
            grid[ny][nx] = '.' if grid[ny][nx] == '*' else ' '
            pushes += 1
        if grid[ny][nx] in ' .':
            grid[ny][nx] = '+' if grid[ny][nx] == '.' else '@'
            grid[py][px] = '.' if grid[py][px] == '+' else ' '
            py, px = ny, nx
    return '\n'.join(map(''.join, grid)), pushes, not any('$' in r for r in grid)
lvl, n, won = sokoban("#######\n#     #\n#.$@$.#\n#     #\n#######", "lrrulldd")
print(lvl, n, won)
sys.exit(0 if won else 3)
