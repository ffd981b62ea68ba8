# grid robots following priority tasks with reservation of cells over time
import heapq

GRID = ['......', '.##.#.', '......', '.#.##.', '......']
H, W = len(GRID), len(GRID[0])


class Task:
    counter = 0

    def __init__(self, priority, start, goal):
        Task.counter += 1
        self.id = Task.counter
        self.priority, self.start, self.goal = priority, start, goal

    def __lt__(self, other):
        return (-self.priority, self.id) < (-other.priority, other.id)

    def __repr__(self):
        return 'task%d(p%d %s->%s)' % (self.id, self.priority, self.start, self.goal)


def free(r, c):
    return 0 <= r < H and 0 <= c < W and GRID[r][c] == '.'


def plan(task, reserved, limit=40):
    def h(p):
        return abs(p[0] - task.goal[0]) + abs(p[1] - task.goal[1])

    heap = [(h(task.start), 0, task.start, [task.start])]
    seen = set()
    while heap:
        _, t, pos, path = heapq.heappop(heap)
        if pos == task.goal:
            return path
        if (t, pos) in seen or t >= limit:
            continue
        seen.add((t, pos))
        r, c = pos
        for nxt in ((r, c), (r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if not free(*nxt) or (t + 1, nxt) in reserved:
                continue
            if (t, nxt) in reserved and (t + 1, pos) in reserved:
                continue
            heapq.heappush(heap, (t + 1 + h(nxt), t + 1, nxt, path + [nxt]))
    return None


tasks = []
for spec in [(1, (0, 0), (0, 5)), (5, (0, 5), (0, 0)), (3, (4, 0), (2, 2)), (2, (2, 5), (2, 0)), (9, (0, 2), (4, 5))]:
    heapq.heappush(tasks, Task(*spec))
reserved = set()
paths = {}
while tasks:
    t = heapq.heappop(tasks)
    path = plan(t, reserved)
    print(t, 'steps', len(path) - 1 if path else None)
    if path:
        paths[t.id] = path
        for time, pos in enumerate(path):
            reserved.add((time, pos))
end = max(len(p) for p in paths.values())
clashes = 0
for time in range(end):
    spots = [p[time] for p in paths.values() if time < len(p)]
    clashes += len(spots) - len(set(spots))
print('time', end - 1, 'clashes', clashes)
for time in (0, 3, 6):
    rows = [list(row) for row in GRID]
    for i, p in paths.items():
        if time < len(p):
            r, c = p[time]
            rows[r][c] = str(i)
    print('/'.join(''.join(r) for r in rows))
