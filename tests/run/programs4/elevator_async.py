"""Elevator with an event loop of coroutines (generators), enum states and queue."""
from enum import Enum, Flag, auto, IntEnum
from collections import deque, ChainMap
from typing import NamedTuple, Deque, Generator, Iterator, Callable, Any, Union
import string


class Dir(Enum):
    UP = 1
    DOWN = -1
    IDLE = 0

    def __str__(self):
        return {'UP': '^', 'DOWN': 'v', 'IDLE': '-'}[self.name]

    @classmethod
    def toward(cls, a: int, b: int) -> 'Dir':
        return cls.UP if b > a else cls.DOWN if b < a else cls.IDLE


class Request(NamedTuple):
    time: int
    frm: int
    to: int
    name: str = '?'


class Elevator:
    def __init__(self, floors: int, capacity: int = 3) -> None:
        self.floors = range(floors)
        self.floor = 0
        self.dir = Dir.IDLE
        self.waiting: list[Request] = []
        self.riding: list[Request] = []
        self.capacity = capacity
        self.done: dict[str, int] = {}

    def targets(self):
        return {r.to for r in self.riding} | ({r.frm for r in self.waiting} if len(self.riding) < self.capacity else set())

    def choose(self) -> Dir:
        goals = self.targets()
        if not goals:
            return Dir.IDLE
        ahead = [g for g in goals if (g - self.floor) * self.dir.value > 0]
        if self.dir is not Dir.IDLE and ahead:
            return self.dir
        nearest = min(goals, key=lambda g: (abs(g - self.floor), g))
        return Dir.toward(self.floor, nearest)

    def run(self, requests: list[Request]) -> Iterator[str]:
        pending = deque(sorted(requests))
        clock = 0
        while pending or self.waiting or self.riding:
            while pending and pending[0].time <= clock:
                self.waiting.append(pending.popleft())
            out = [r for r in self.riding if r.to == self.floor]
            for r in out:
                self.riding.remove(r)
                self.done[r.name] = clock - r.time
            boarding = [r for r in self.waiting if r.frm == self.floor][:self.capacity - len(self.riding)]
            for r in boarding:
                self.waiting.remove(r)
                self.riding.append(r)
            if out or boarding:
                yield f"{clock:3} floor {self.floor}: out {[r.name for r in out]} in {[r.name for r in boarding]}"
            self.dir = self.choose()
            self.floor += self.dir.value
            clock += 1
            if clock > 200:
                raise RuntimeError('stuck')
        yield f'{clock:3} idle at {self.floor} {self.dir} {self.dir!r}'


names = iter(string.ascii_uppercase)
reqs = [Request(t, a, b, next(names)) for t, a, b in [(0, 3, 0), (0, 1, 5), (2, 4, 2), (3, 0, 6), (3, 0, 3), (9, 6, 1), (30, 2, 2)]]
e = Elevator(7, 2)
for line in e.run(reqs):
    print(line)
print(sorted(e.done.items(), key=lambda kv: (-kv[1], kv[0])), sum(e.done.values()) / len(e.done))


class Level(IntEnum):
    LOW = 1
    MID = 5
    HIGH = 10


print(Level.LOW < Level.HIGH, Level(5).name, sorted([Level.HIGH, Level.LOW]), Level.MID + 1, [l.name for l in Level], Level['HIGH'], max(Level))
cfg = ChainMap({'a': 1}, {'a': 0, 'b': 2})
print(cfg['a'], cfg['b'], sorted(cfg), len(cfg))
