# water jugs, river crossing and bridge puzzles by breadth-first search
from collections import deque


def bfs(start, is_goal, moves):
    queue = deque([start])
    parent = {start: None}
    while queue:
        s = queue.popleft()
        if is_goal(s):
            path = []
            while s is not None:
                path.append(s)
                s = parent[s]
            return path[::-1]
        for t in moves(s):
            if t not in parent:
                parent[t] = s
                queue.append(t)
    return None


def jugs(sizes, target):
    def moves(state):
        for i in range(len(state)):
            full = list(state)
            full[i] = sizes[i]
            yield tuple(full)
            empty = list(state)
            empty[i] = 0
            yield tuple(empty)
            for j in range(len(state)):
                if i != j:
                    n = min(state[i], sizes[j] - state[j])
                    pour = list(state)
                    pour[i] -= n
                    pour[j] += n
                    yield tuple(pour)

    return bfs((0,) * len(sizes), lambda s: target in s, moves)


def river():
    things = 'man wolf goat cabbage'.split()

    def safe(s):
        man, wolf, goat, cabbage = s
        return man == goat or (wolf != goat and goat != cabbage)

    def moves(s):
        for i in range(4):
            if s[i] == s[0]:
                t = tuple(1 - v if k in (0, i) else v for k, v in enumerate(s))
                if safe(t):
                    yield t

    path = bfs((0, 0, 0, 0), lambda s: s == (1, 1, 1, 1), moves)
    for a, b in zip(path, path[1:]):
        moved = [things[k] for k in range(1, 4) if a[k] != b[k]]
        yield ('->' if b[0] else '<-') + ' man' + ''.join(' and ' + m for m in moved)


print(jugs((3, 5), 4))
print(len(jugs((7, 11), 6)) - 1, jugs((2, 4), 3), jugs((8, 5, 3), 4)[-1])
for line in river():
    print(line)
knight = bfs((0, 0), lambda s: s == (7, 7), lambda s: [(s[0] + a, s[1] + b) for a in (-2, -1, 1, 2) for b in (-2, -1, 1, 2)
                                                       if abs(a) != abs(b) and 0 <= s[0] + a < 8 and 0 <= s[1] + b < 8])
print(len(knight) - 1)
