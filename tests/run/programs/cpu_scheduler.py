# process scheduling: FCFS, SJF, round robin, priority with gantt charts
from collections import deque
import heapq


class Process:
    def __init__(self, name, arrive, burst, priority=0):
        self.name, self.arrive, self.burst, self.priority = name, arrive, burst, priority
        self.left = burst
        self.finish = 0

    @property
    def turnaround(self):
        return self.finish - self.arrive

    @property
    def waiting(self):
        return self.turnaround - self.burst


def fresh():
    return [Process('A', 0, 5, 2), Process('B', 1, 3, 1), Process('C', 2, 8, 3), Process('D', 3, 2, 0), Process('E', 25, 1, 1)]


def non_preemptive(procs, key):
    time, chart, heap = 0, '', []
    todo = deque(sorted(procs, key=lambda p: p.arrive))
    while todo or heap:
        while todo and todo[0].arrive <= time:
            p = todo.popleft()
            heapq.heappush(heap, (key(p), p.name, p))
        if not heap:
            chart += '.'
            time += 1
            continue
        p = heapq.heappop(heap)[2]
        chart += p.name * p.burst
        time += p.burst
        p.finish = time
    return chart


def round_robin(procs, quantum):
    time, chart, queue = 0, '', deque()
    todo = deque(sorted(procs, key=lambda p: p.arrive))
    running = None
    while todo or queue or running:
        while todo and todo[0].arrive <= time:
            queue.append(todo.popleft())
        if running is not None:
            queue.append(running)
            running = None
        if not queue:
            chart += '.'
            time += 1
            continue
        p = queue.popleft()
        n = min(quantum, p.left)
        p.left -= n
        time += n
        chart += p.name * n
        if p.left:
            running = p
        else:
            p.finish = time
    return chart


def shortest_remaining(procs):
    time, chart = 0, ''
    while any(p.left for p in procs):
        ready = [p for p in procs if p.arrive <= time and p.left]
        if ready:
            p = min(ready, key=lambda p: (p.left, p.name))
            p.left -= 1
            chart += p.name
            if p.left == 0:
                p.finish = time + 1
        else:
            chart += '.'
        time += 1
    return chart


METHODS = [
    ('fcfs', lambda ps: non_preemptive(ps, lambda p: p.arrive)),
    ('sjf', lambda ps: non_preemptive(ps, lambda p: p.burst)),
    ('priority', lambda ps: non_preemptive(ps, lambda p: p.priority)),
    ('srt', shortest_remaining),
    ('rr2', lambda ps: round_robin(ps, 2)),
    ('rr4', lambda ps: round_robin(ps, 4)),
]
for name, method in METHODS:
    ps = fresh()
    chart = method(ps)
    print('%-9s %s' % (name, chart))
    print('          wait %.2f turnaround %.2f %s' % (sum(p.waiting for p in ps) / len(ps), sum(p.turnaround for p in ps) / len(ps), {p.name: p.finish for p in ps}))
