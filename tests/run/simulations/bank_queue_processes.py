"""Processes as generators: an engine with timeouts, resources and interrupts."""
import heapq
import random
from itertools import count
from statistics import mean


class Interrupt(Exception):
    pass


class Environment:
    def __init__(self):
        self.now = 0.0
        self._queue = []
        self._ids = count()

    def schedule(self, event, delay=0.0):
        heapq.heappush(self._queue, (self.now + delay, next(self._ids), event))

    def process(self, generator):
        return Process(self, generator)

    def timeout(self, delay, value=None):
        e = Event(self)
        e.value = value
        self.schedule(e, delay)
        return e

    def run(self, until=None):
        while self._queue:
            time, _, event = self._queue[0]
            if until is not None and time > until:
                self.now = until
                return
            heapq.heappop(self._queue)
            self.now = time
            event.fire()


class Event:
    def __init__(self, env):
        self.env = env
        self.callbacks = []
        self.value = None
        self.fired = False

    def succeed(self, value=None):
        self.value = value
        self.env.schedule(self)
        return self

    def fire(self):
        self.fired = True
        for callback in self.callbacks:
            callback(self)
        self.callbacks = []


class Process(Event):
    def __init__(self, env, generator):
        super().__init__(env)
        self.generator = generator
        self.target = None
        start = Event(env)
        start.callbacks.append(self.resume)
        env.schedule(start)

    def resume(self, event):
        try:
            self.target = self.generator.send(event.value)
        except StopIteration:
            self.succeed()
        else:
            self.target.callbacks.append(self.resume)

    def interrupt(self):
        if self.target is not None and self.resume in self.target.callbacks:
            self.target.callbacks.remove(self.resume)
        try:
            self.target = self.generator.throw(Interrupt())
        except StopIteration:
            self.succeed()
        else:
            self.target.callbacks.append(self.resume)


class Resource:
    def __init__(self, env, capacity=1):
        self.env = env
        self.capacity = capacity
        self.users = 0
        self.waiting = []

    def request(self):
        e = Event(self.env)
        if self.users < self.capacity:
            self.users += 1
            e.succeed()
        else:
            self.waiting.append(e)
        return e

    def release(self):
        if self.waiting:
            self.waiting.pop(0).succeed()
        else:
            self.users -= 1


waits = []


def customer(env, name, counter, rng, verbose):
    arrived = env.now
    yield counter.request()
    waited = env.now - arrived
    waits.append(waited)
    if verbose:
        print('%7.3f %s waited %.3f' % (env.now, name, waited))
    yield env.timeout(rng.expovariate(1 / 6))
    counter.release()
    if verbose:
        print('%7.3f %s done' % (env.now, name))


def source(env, number, counter, rng, verbose=True):
    for i in range(number):
        env.process(customer(env, 'c%d' % i, counter, rng, verbose))
        yield env.timeout(rng.expovariate(1 / 5))


def clock(env, tick):
    try:
        while True:
            print('%7.3f tick' % env.now)
            yield env.timeout(tick)
    except Interrupt:
        print('%7.3f clock stopped' % env.now)


def stopper(env, victim, when):
    yield env.timeout(when)
    victim.interrupt()


rng = random.Random(42)
env = Environment()
counter = Resource(env, capacity=1)
env.process(source(env, 4, counter, rng))
c = env.process(clock(env, 6))
env.process(stopper(env, c, 20))
env.run()
print('end %.3f, mean wait %.3f' % (env.now, mean(waits)))
for capacity in (1, 2, 3):
    waits.clear()
    env = Environment()
    env.process(source(env, 200, Resource(env, capacity), random.Random(7), verbose=False))
    env.run(until=1500)
    print(capacity, len(waits), '%.3f' % mean(waits), '%.1f' % env.now)
