# bounded buffer with producers and consumers as generators, deterministic turns
from collections import deque


class Buffer:
    def __init__(self, size):
        self.size = size
        self.items = deque()
        self.max_used = 0

    def full(self):
        return len(self.items) == self.size

    def put(self, x):
        assert not self.full()
        self.items.append(x)
        self.max_used = max(self.max_used, len(self.items))

    def get(self):
        return self.items.popleft()

    def __bool__(self):
        return len(self.items) > 0


def producer(name, buffer, count, log):
    for i in range(count):
        while buffer.full():
            yield 'waits'
        buffer.put(name + str(i))
        log.append('+' + name + str(i))
        yield 'put'


def consumer(name, buffer, work, log, done):
    idle = 0
    while idle < 3:
        if not buffer:
            idle += 1
            yield 'idle'
            continue
        idle = 0
        item = buffer.get()
        log.append('-' + item)
        done[item] = name
        for _ in range(work):
            yield 'works'


def run(tasks):
    active = dict(tasks)
    counts = {}
    rounds = 0
    while active:
        rounds += 1
        for name in list(active):
            try:
                what = next(active[name])
            except StopIteration:
                del active[name]
                continue
            key = (name, what)
            counts[key] = counts.get(key, 0) + 1
    return rounds, counts


for size in (1, 3):
    buf, log, done = Buffer(size), [], {}
    rounds, counts = run([('p', producer('p', buf, 4, log)), ('q', producer('q', buf, 3, log)),
                          ('x', consumer('x', buf, 2, log, done)), ('y', consumer('y', buf, 3, log, done))])
    print(rounds, buf.max_used, ' '.join(log))
    for key in sorted(counts):
        print('  ', *key, counts[key])
    print('  ', {w: sorted(i for i in done if done[i] == w) for w in 'xy'})
