"""Cooperative tasks as generators, with a time-ordered queue."""
import heapq
import itertools
from collections import deque


class Sleep:
    def __init__(self, duration):
        self.duration = duration


class Get:
    def __init__(self, channel):
        self.channel = channel


class Put:
    def __init__(self, channel, item):
        self.channel = channel
        self.item = item


class Channel:
    def __init__(self, name, capacity=1):
        self.name = name
        self.capacity = capacity
        self.items = deque()
        self.getters = deque()
        self.putters = deque()


class Scheduler:
    def __init__(self):
        self.now = 0
        self.counter = itertools.count()
        self.queue = []
        self.trace = []

    def spawn(self, name, task, at=0):
        heapq.heappush(self.queue, (at, next(self.counter), name, task, None))

    def ready(self, name, task, value=None):
        heapq.heappush(self.queue, (self.now, next(self.counter), name, task, value))

    def run(self, until=100):
        while self.queue:
            time, _, name, task, value = heapq.heappop(self.queue)
            if time > until:
                self.trace.append((time, name, 'too late'))
                break
            self.now = time
            try:
                request = task.send(value)
            except StopIteration as stop:
                self.trace.append((self.now, name, 'done' if stop.value is None else f'done: {stop.value}'))
                continue
            self.handle(name, task, request)

    def handle(self, name, task, request):
        if isinstance(request, Sleep):
            heapq.heappush(self.queue, (self.now + request.duration, next(self.counter), name, task, None))
        elif isinstance(request, Get):
            ch = request.channel
            if ch.items:
                item = ch.items.popleft()
                self.ready(name, task, item)
                if ch.putters:
                    pname, ptask, pitem = ch.putters.popleft()
                    ch.items.append(pitem)
                    self.ready(pname, ptask)
            else:
                ch.getters.append((name, task))
        elif isinstance(request, Put):
            ch = request.channel
            if ch.getters:
                gname, gtask = ch.getters.popleft()
                self.ready(gname, gtask, request.item)
                self.ready(name, task)
            elif len(ch.items) < ch.capacity:
                ch.items.append(request.item)
                self.ready(name, task)
            else:
                ch.putters.append((name, task, request.item))
        else:
            raise TypeError(f"unknown request {request!r}")


def producer(sched, channel, n, delay):
    for i in range(n):
        yield Sleep(delay)
        yield Put(channel, i * i)
        print(f"[{sched.now:3}] produced {i * i}")
    yield Put(channel, None)


def consumer(sched, channel, delay):
    total = 0
    while True:
        item = yield Get(channel)
        if item is None:
            break
        total += item
        print(f"[{sched.now:3}] consumed {item}, total {total}")
        yield Sleep(delay)
    return total


def ticker(sched, period):
    for tick in itertools.count(1):
        yield Sleep(period)
        print("[%3d] tick %d" % (sched.now, tick))
        if tick == 4:
            return


sched = Scheduler()
ch = Channel('squares', capacity=2)
sched.spawn('producer', producer(sched, ch, 6, 2))
sched.spawn('consumer', consumer(sched, ch, 5))
sched.spawn('ticker', ticker(sched, 7), at=3)
sched.run()
for entry in sched.trace:
    print(entry)
print('finished at', sched.now)
