"""Discrete event simulation of a bank with generators as processes (SimPy-like kernel)."""
import heapq
import itertools
import random
import statistics
from collections import deque, defaultdict, Counter
from functools import partial


class Event:
    def __init__(self, env):
        self.env = env
        self.callbacks = []
        self.value = None
        self.triggered = False

    def succeed(self, value=None, delay=0):
        if self.triggered:
            raise RuntimeError('event already triggered')
        self.triggered = True
        self.value = value
        self.env.schedule(self, delay)
        return self

    def __or__(self, other):
        return AnyOf(self.env, [self, other])


class Timeout(Event):
    def __init__(self, env, delay, value=None):
        super().__init__(env)
        if delay < 0:
            raise ValueError(f'negative delay {delay}')
        self.delay = delay
        self.triggered = True
        self.value = value
        env.schedule(self, delay)


class AnyOf(Event):
    def __init__(self, env, events):
        super().__init__(env)
        self.events = events
        for e in events:
            e.callbacks.append(self.check)

    def check(self, event):
        if not self.triggered:
            self.succeed(event)


class Interrupt(Exception):
    @property
    def cause(self):
        return self.args[0]


class Process(Event):
    def __init__(self, env, gen, name=None):
        super().__init__(env)
        self.gen = gen
        self.name = name or gen.__name__
        self.target = None
        start = Event(env)
        start.callbacks.append(self.resume)
        start.succeed()

    def resume(self, event):
        if self.triggered or self.target is not None and event is not self.target:
            return
        try:
            nxt = self.gen.send(event.value)
        except StopIteration as stop:
            self.succeed(stop.value)
        else:
            self.wait(nxt)

    def wait(self, event):
        self.target = event
        event.callbacks.append(self.resume)

    def interrupt(self, cause):
        def deliver(_):
            self.target = None
            try:
                nxt = self.gen.throw(Interrupt(cause))
            except StopIteration as stop:
                self.succeed(stop.value)
            else:
                self.wait(nxt)
        ev = Event(self.env)
        ev.callbacks.append(deliver)
        ev.succeed()


class Environment:
    def __init__(self):
        self.now = 0
        self.queue = []
        self.counter = itertools.count()
        self.processed = 0

    def schedule(self, event, delay=0):
        heapq.heappush(self.queue, (self.now + delay, next(self.counter), event))

    def timeout(self, delay, value=None):
        return Timeout(self, delay, value)

    def process(self, gen, name=None):
        return Process(self, gen, name)

    def event(self):
        return Event(self)

    def step(self):
        self.now, _, event = heapq.heappop(self.queue)
        callbacks, event.callbacks = event.callbacks, []
        for cb in callbacks:
            cb(event)
        self.processed += 1

    def run(self, until=None):
        while self.queue and (until is None or self.queue[0][0] <= until):
            self.step()
        if until is not None:
            self.now = max(self.now, until)


class Resource:
    def __init__(self, env, capacity=1):
        self.env, self.capacity = env, capacity
        self.users = []
        self.waiting = deque()
        self.stats = []

    def request(self):
        req = Request(self)
        if len(self.users) < self.capacity:
            self.users.append(req)
            req.succeed(req)
        else:
            self.waiting.append(req)
        self.stats.append((self.env.now, len(self.waiting)))
        return req

    def release(self, req):
        if req in self.users:
            self.users.remove(req)
        elif req in self.waiting:
            self.waiting.remove(req)
        if self.waiting and len(self.users) < self.capacity:
            nxt = self.waiting.popleft()
            self.users.append(nxt)
            nxt.succeed(nxt)
        self.stats.append((self.env.now, len(self.waiting)))

    @property
    def max_queue(self):
        return max((n for _, n in self.stats), default=0)


class Request(Event):
    def __init__(self, resource):
        Event.__init__(self, resource.env)
        self.resource = resource

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.resource.release(self)


class Monitor(defaultdict):
    def __init__(self):
        super().__init__(list)

    def summary(self):
        for key in sorted(self):
            vals = self[key]
            yield f'{key:<12} n={len(vals):<3} mean={statistics.mean(vals):7.3f} max={max(vals):7.3f} median={statistics.median(vals):7.3f}'


def customer(env, name, bank, patience, rng, mon, log):
    arrive = env.now
    with bank.request() as req:
        result = yield req | env.timeout(patience)
        wait = env.now - arrive
        if result is req:
            mon['wait'].append(wait)
            service = rng.expovariate(1 / 4)
            mon['service'].append(service)
            yield env.timeout(service)
            log.append((env.now, name, 'served'))
            return 'served'
        mon['reneged'].append(wait)
        log.append((env.now, name, 'left'))
        return 'left'


def source(env, n, bank, rng, mon, log, outcomes):
    procs = []
    for i in range(n):
        p = env.process(customer(env, f'C{i:02d}', bank, rng.uniform(2, 6), rng, mon, log))
        p.callbacks.append(lambda ev, i=i: outcomes.update({ev.value: 1}))
        procs.append(p)
        yield env.timeout(rng.expovariate(1 / 2.5))
    return len(procs)


def clock(env, name, tick, log):
    n = 0
    while True:
        try:
            yield env.timeout(tick)
            n += 1
        except Interrupt as i:
            log.append((env.now, name, f'interrupted by {i.cause} after {n} ticks'))
            return n


def killer(env, victim, at):
    yield env.timeout(at)
    victim.interrupt('killer')
    value = yield victim
    return ('victim made', value)


for seed, tellers in ((42, 1), (42, 2), (7, 3)):
    env = Environment()
    rng = random.Random(seed)
    bank = Resource(env, tellers)
    mon, log, outcomes = Monitor(), [], Counter()
    src = env.process(source(env, 15, bank, rng, mon, log, outcomes), 'source')
    tick = env.process(clock(env, 'clock', 5, log))
    k = env.process(killer(env, tick, 23))
    env.run(until=200)
    print(f'seed {seed} tellers {tellers}: processed {env.processed} now {env.now} queue {bank.max_queue}', dict(sorted(outcomes.items())), src.value, k.value)
    for line in mon.summary():
        print('  ', line)
    for t, who, what in log[:4]:
        print(f'   {t:8.3f} {who} {what}')
env = Environment()
try:
    env.timeout(-1)
except ValueError as e:
    print(e)
ev = env.event().succeed('x')
try:
    ev.succeed()
except RuntimeError as e:
    print(e)
done = []
for name, d in (('a', 3), ('b', 1), ('c', 2)):
    env.timeout(d, name).callbacks.append(lambda e: done.append((env.now, e.value)))
env.run()
print(done, partial(max, 3)(1, 7))
