"""Discrete event simulation of a supermarket with priority queue and statistics."""
import heapq
import random
import statistics as st
from dataclasses import dataclass, field
from collections import deque
from typing import Deque, List, Optional


@dataclass(order=True)
class Event:
    time: float
    seq: int
    kind: str = field(compare=False)
    who: "Optional[Customer]" = field(default=None, compare=False)
    till: int = field(default=-1, compare=False)


@dataclass
class Customer:
    name: str
    items: int
    arrived: float
    started: Optional[float] = None
    left: Optional[float] = None

    @property
    def waited(self):
        return self.started - self.arrived

    def service_time(self, speed):
        return 1.0 + self.items / speed


class Till:
    def __init__(self, index, speed, express=False):
        self.index = index
        self.speed = speed
        self.express = express
        self.queue: Deque[Customer] = deque()
        self.current: Optional[Customer] = None
        self.busy = 0.0
        self.served = 0

    def accepts(self, customer):
        return not self.express or customer.items <= 8

    def load(self):
        return len(self.queue) + (1 if self.current else 0)

    def __str__(self):
        return "Till {0.index}{1}: served {0.served:2d}, busy {0.busy:6.2f}".format(self, '*' if self.express else ' ')


class Simulation:
    def __init__(self, tills, seed=0, closing=60.0):
        self.tills = tills
        self.rng = random.Random(seed)
        self.closing = closing
        self.events: List[Event] = []
        self.seq = 0
        self.now = 0.0
        self.done: List[Customer] = []
        self.lengths = []
        self.schedule(0.0, 'arrive')

    def schedule(self, delay, kind, who=None, till=-1):
        self.seq += 1
        heapq.heappush(self.events, Event(self.now + delay, self.seq, kind, who, till))

    def run(self):
        handlers = {'arrive': self.on_arrive, 'finish': self.on_finish}
        while self.events:
            e = heapq.heappop(self.events)
            self.now = e.time
            handlers[e.kind](e)
            self.lengths.append(sum(t.load() for t in self.tills))

    def on_arrive(self, event):
        number = len(self.done) + sum(t.load() for t in self.tills) + 1
        c = Customer("c%03d" % number, self.rng.randint(1, 30), self.now)
        till = min((t for t in self.tills if t.accepts(c)), key=lambda t: (t.load(), t.index))
        till.queue.append(c)
        if till.current is None:
            self.begin(till)
        gap = self.rng.expovariate(1.2)
        if self.now + gap < self.closing:
            self.schedule(gap, 'arrive')

    def begin(self, till):
        c = till.queue.popleft()
        till.current = c
        c.started = self.now
        duration = c.service_time(till.speed)
        till.busy += duration
        self.schedule(duration, 'finish', c, till.index)

    def on_finish(self, event):
        till = self.tills[event.till]
        c = event.who
        assert c is till.current
        c.left = self.now
        self.done.append(c)
        till.served += 1
        till.current = None
        if till.queue:
            self.begin(till)


def main():
    for n in (1, 2, 4):
        tills = [Till(i, 10 + i, express=(i == n - 1 and n > 1)) for i in range(n)]
        sim = Simulation(tills, seed=17)
        sim.run()
        waits = [c.waited for c in sim.done]
        print(f"{n} tills: {len(sim.done)} customers, finished at {sim.now:.2f}")
        print(f"   wait mean {st.mean(waits):.3f} median {st.median(waits):.3f} "
              f"max {max(waits):.3f} stdev {st.stdev(waits):.3f}")
        print("   longest queue", max(sim.lengths), "average %.2f" % (sum(sim.lengths) / len(sim.lengths)))
        for t in tills:
            print("  ", t)
        worst = max(sim.done, key=lambda c: c.waited)
        print("   unluckiest:", worst.name, worst.items, f"{worst.left - worst.arrived:.2f}")
    print(Customer("x", 3, 1.5))
    print(Event(1.0, 2, 'a') < Event(1.0, 3, 'b'), Event(1.0, 2, 'a') == Event(1.0, 2, 'z'))


main()
