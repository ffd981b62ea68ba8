import random
from collections import deque
from enum import Enum, auto


class Direction(Enum):
    UP = 1
    DOWN = -1
    IDLE = 0

    def __str__(self):
        return {Direction.UP: '^', Direction.DOWN: 'v'}.get(self, '-')

    def opposite(self):
        return Direction(-self.value)


class DoorState(Enum):
    OPEN = auto()
    CLOSED = auto()


class Passenger:
    __slots__ = ('name', 'origin', 'target', 'born', 'boarded', 'arrived')
    total = 0

    def __init__(self, origin, target, now):
        Passenger.total += 1
        self.name = f'P{Passenger.total}'
        self.origin, self.target = origin, target
        self.born = now
        self.boarded = self.arrived = None

    @property
    def direction(self):
        return Direction.UP if self.target > self.origin else Direction.DOWN


class Elevator:
    CAPACITY = 4

    def __init__(self, ident, floors):
        self.ident = ident
        self.floors = floors
        self.floor = 0
        self.direction = Direction.IDLE
        self.door = DoorState.CLOSED
        self.riders = []
        self.travelled = 0

    def wants_stop(self, building):
        if any(p.target == self.floor for p in self.riders):
            return True
        if len(self.riders) < self.CAPACITY:
            for p in building.waiting[self.floor]:
                if self.direction is Direction.IDLE or p.direction == self.direction:
                    return True
        return False

    def step(self, building):
        if self.door is DoorState.OPEN:
            self.door = DoorState.CLOSED
            return
        if self.wants_stop(building):
            self.exchange(building)
            self.door = DoorState.OPEN
            return
        self.choose(building)
        if self.direction is not Direction.IDLE:
            self.floor += self.direction.value
            self.travelled += 1

    def exchange(self, building):
        leaving = [p for p in self.riders if p.target == self.floor]
        self.riders = [p for p in self.riders if p.target != self.floor]
        for p in leaving:
            p.arrived = building.now
            building.done.append(p)
        queue = building.waiting[self.floor]
        for _ in range(len(queue)):
            p = queue.popleft()
            fits = len(self.riders) < self.CAPACITY
            if fits and (not self.riders or p.direction == self.direction):
                p.boarded = building.now
                self.direction = p.direction
                self.riders.append(p)
            else:
                queue.append(p)

    def choose(self, building):
        targets = {p.target for p in self.riders}
        if not targets:
            targets = {f for f, q in enumerate(building.waiting) if q}
        if not targets:
            self.direction = Direction.IDLE
        elif all(t > self.floor for t in targets):
            self.direction = Direction.UP
        elif all(t < self.floor for t in targets):
            self.direction = Direction.DOWN
        elif self.direction is Direction.IDLE:
            nearest = min(targets, key=lambda t: (abs(t - self.floor), t))
            self.direction = Direction.UP if nearest > self.floor else Direction.DOWN

    def __str__(self):
        return f'E{self.ident}@{self.floor}{self.direction}{len(self.riders)}'


class Building:
    def __init__(self, floors, lifts, seed=3):
        self.rng = random.Random(seed)
        self.now = 0
        self.waiting = [deque() for _ in range(floors)]
        self.lifts = [Elevator(i, floors) for i in range(lifts)]
        self.done = []

    def arrivals(self, probability):
        if self.rng.random() < probability:
            a, b = self.rng.sample(range(len(self.waiting)), 2)
            self.waiting[a].append(Passenger(a, b, self.now))

    def run(self, steps, probability=0.3, watch=()):
        for self.now in range(steps):
            if self.now < steps // 2:
                self.arrivals(probability)
            for lift in self.lifts:
                lift.step(self)
            if self.now in watch:
                print(self.now, *self.lifts, [len(q) for q in self.waiting])

    def report(self):
        waits = [p.boarded - p.born for p in self.done]
        rides = [p.arrived - p.boarded for p in self.done]
        print('delivered %d, waiting %d, riding %d' % (
            len(self.done), sum(map(len, self.waiting)), sum(len(l.riders) for l in self.lifts)))
        if waits:
            print('wait avg %.2f max %d; ride avg %.2f' % (sum(waits) / len(waits), max(waits), sum(rides) / len(rides)))
        print('travel', [l.travelled for l in self.lifts])


for lifts in (1, 2, 3):
    b = Building(8, lifts)
    b.run(240, watch=range(0, 60, 20))
    b.report()
print(Direction.UP.opposite(), Direction(0), Direction['DOWN'].name, [d.name for d in Direction], DoorState.OPEN.value)
