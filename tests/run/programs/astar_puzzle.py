# the 8-puzzle solved by A* with manhattan distance
import heapq

GOAL = '123456780'
MOVES = {'U': -3, 'D': 3, 'L': -1, 'R': 1}


def neighbours(state):
    i = state.index('0')
    for name, d in MOVES.items():
        j = i + d
        if not 0 <= j < 9 or (name in 'LR' and i // 3 != j // 3):
            continue
        s = list(state)
        s[i], s[j] = s[j], s[i]
        yield name, ''.join(s)


def manhattan(state):
    total = 0
    for i, c in enumerate(state):
        if c != '0':
            g = int(c) - 1
            total += abs(i // 3 - g // 3) + abs(i % 3 - g % 3)
    return total


def solvable(state):
    digits = [c for c in state if c != '0']
    inversions = sum(1 for i in range(8) for j in range(i + 1, 8) if digits[i] > digits[j])
    return inversions % 2 == 0


def solve(start):
    if not solvable(start):
        return None, 0
    heap = [(manhattan(start), 0, start, '')]
    best = {start: 0}
    expanded = 0
    while heap:
        _, cost, state, path = heapq.heappop(heap)
        if state == GOAL:
            return path, expanded
        expanded += 1
        for name, nxt in neighbours(state):
            c = cost + 1
            if c < best.get(nxt, 1000):
                best[nxt] = c
                heapq.heappush(heap, (c + manhattan(nxt), c, nxt, path + name))
    return None, expanded


def show(state):
    print('\n'.join(' '.join(state[r:r + 3]).replace('0', '.') for r in (0, 3, 6)))


for start in ('123456708', '123405786', '413726580', '281043765', '123456870', GOAL):
    path, n = solve(start)
    if path is None:
        print(start, 'has no solution')
    else:
        print(start, len(path), repr(path), n > 0)
state = '413726580'
for m in solve(state)[0]:
    state = dict(neighbours(state))[m]
show(state)
