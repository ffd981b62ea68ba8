"""Discrete event simulation with generators as processes (SimPy style)."""
import heapq
import itertools
from collections import namedtuple, deque
from functools import total_ordering

Event = namedtuple('Event', ['time', 'seq', 'process', 'value'])


class Env:
    def __init__(self):
        self.now = 0
        self.queue = []
        self.counter = itertools.count()
        self.log = []

    def schedule(self, delay, process, value=None):
        heapq.heappush(self.queue, Event(self.now + delay, next(self.counter), process, value))

    def process(self, gen):
        self.schedule(0, gen)
        return gen

    def run(self, until=float('inf')):
        while self.queue and self.queue[0].time <= until:
            ev = heapq.heappop(self.queue)
            self.now = ev.time
            try:
                request = ev.process.send(ev.value)
            except StopIteration:
                continue
            kind, arg = request
            if kind == 'timeout':
                self.schedule(arg, ev.process)
            elif kind == 'acquire':
                arg.acquire(ev.process)
            elif kind == 'release':
                arg.release()
                self.schedule(0, ev.process)
            else:
                raise ValueError(kind)

    def print(self, *args):
        line = f'{self.now:6.1f} ' + ' '.join(map(str, args))
        self.log.append(line)
        print(line)


class Resource:
    def __init__(self, env, capacity):
        self.env, self.free = env, capacity
        self.waiting = deque()
        self.max_queue = 0

    def acquire(self, process):
        if self.free:
            self.free -= 1
            self.env.schedule(0, process)
        else:
            self.waiting.append(process)
            self.max_queue = max(self.max_queue, len(self.waiting))

    def release(self):
        if self.waiting:
            self.env.schedule(0, self.waiting.popleft())
        else:
            self.free += 1


def timeout(t):
    return 'timeout', t


class Stats:
    def __init__(self):
        self.waits = []

    @property
    def mean(self):
        return sum(self.waits) / len(self.waits) if self.waits else 0.0


def customer(env, name, counter, service, stats):
    arrive = env.now
    env.print(name, 'arrives')
    yield 'acquire', counter
    wait = env.now - arrive
    stats.waits.append(wait)
    env.print(name, 'served after', wait)
    yield timeout(service)
    env.print(name, 'leaves')
    yield 'release', counter


def source(env, counter, stats):
    for i, (gap, service) in enumerate([(0, 5), (1, 3), (1, 4), (6, 2), (0.5, 1)]):
        yield timeout(gap)
        env.process(customer(env, f'C{i}', counter, service, stats))


env = Env()
counter = Resource(env, 1)
stats = Stats()
env.process(source(env, counter, stats))
env.run(until=100)
print('mean wait %.2f, longest queue %d, %d log lines' % (stats.mean, counter.max_queue, len(env.log)))


@total_ordering
class Task:
    def __init__(self, name, prio, cost):
        self.name, self.prio, self.cost = name, prio, cost

    def __eq__(self, o):
        return (self.prio, self.name) == (o.prio, o.name)

    def __lt__(self, o):
        return (self.prio, self.name) < (o.prio, o.name)

    def __repr__(self):
        return f'{self.name}:{self.prio}'


def round_robin(tasks, quantum):
    ready = deque((t, t.cost) for t in tasks)
    clock = 0
    while ready:
        t, left = ready.popleft()
        run = min(left, quantum)
        clock += run
        if left > run:
            ready.append((t, left - run))
        else:
            yield t.name, clock


tasks = [Task('io', 2, 5), Task('cpu', 1, 12), Task('ui', 2, 3), Task('gc', 9, 7)]
print(sorted(tasks), max(tasks), Task('a', 1, 1) >= Task('a', 1, 2))
print(list(round_robin(tasks, 4)))
h = []
for t in tasks:
    heapq.heappush(h, (t.prio, t))
print([heapq.heappop(h)[1].name for _ in range(len(h))])
print(heapq.nsmallest(2, tasks), heapq.nlargest(1, tasks, key=lambda t: t.cost))
