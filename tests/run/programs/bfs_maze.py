# breadth-first search in a maze with path drawing
from collections import deque

MAZE = '''
#########
#S..#...#
#.#.#.#.#
#.#...#.#
#.#####.#
#......G#
#########
'''


def read(text):
    rows = [list(line) for line in text.strip().splitlines()]
    start = goal = None
    for r, row in enumerate(rows):
        for c, ch in enumerate(row):
            if ch == 'S':
                start = (r, c)
            elif ch == 'G':
                goal = (r, c)
    return rows, start, goal


def bfs(rows, start, goal):
    queue = deque([start])
    came = {start: None}
    while queue:
        cur = queue.popleft()
        if cur == goal:
            break
        r, c = cur
        for nxt in [(r - 1, c), (r, c + 1), (r + 1, c), (r, c - 1)]:
            if rows[nxt[0]][nxt[1]] != '#' and nxt not in came:
                came[nxt] = cur
                queue.append(nxt)
    if goal not in came:
        return []
    path = []
    step = goal
    while step is not None:
        path.append(step)
        step = came[step]
    path.reverse()
    return path


rows, start, goal = read(MAZE)
path = bfs(rows, start, goal)
print('start', start, 'goal', goal, 'steps', len(path) - 1)
for r, c in path[1:-1]:
    rows[r][c] = '*'
for row in rows:
    print(''.join(row))
moves = ''
for (r1, c1), (r2, c2) in zip(path, path[1:]):
    moves += {(1, 0): 'D', (-1, 0): 'U', (0, 1): 'R', (0, -1): 'L'}[r2 - r1, c2 - c1]
print(moves)
blocked, s, g = read('###\n#S#\n#G#'.replace('#G#', '###\n#G#\n###'))
print(bfs(blocked, s, g))
