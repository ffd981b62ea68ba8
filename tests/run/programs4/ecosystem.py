import random
from typing import List, Tuple, Optional


class LCG:
    def __init__(self, seed: int):
        self.s = seed

    def next(self, n: int) -> int:
        self.s = (self.s * 6364136223846793005 + 1442695040888963407) & ((1 << 31) - 1) if False else (self.s * 48271) % 2147483647
        return self.s % n

    def choice(self, seq):
        return seq[self.next(len(seq))]


rng = LCG(2024)


class Creature:
    symbol = '?'
    count = 0
    max_age = 10

    def __init__(self, world, pos):
        self.world = world
        self.pos = pos
        self.age = 0
        self.alive = True
        type(self).count += 1
        world.place(self, pos)

    def neighbours(self):
        return self.world.neighbours(self.pos)

    def free(self):
        return [p for p in self.neighbours() if self.world[p] is None]

    def move(self):
        spots = self.free()
        if spots:
            self.world.move(self, rng.choice(spots))

    def die(self):
        self.alive = False
        self.world.remove(self)
        self.__class__.count -= 1

    def step(self):
        self.age += 1
        if self.age > self.max_age:
            self.die()

    def __repr__(self):
        return '{}@{}'.format(self.__class__.__name__, self.pos)


class Plant(Creature):
    symbol = '"'
    max_age = 8

    def step(self):
        super().step()
        if self.alive and self.age % 3 == 0:
            spots = self.free()
            if spots:
                Plant(self.world, rng.choice(spots))


class Animal(Creature):
    energy = 5
    food: type = Plant
    breed_at = 9

    def eat(self):
        for p in self.neighbours():
            prey = self.world[p]
            if isinstance(prey, self.food):
                prey.die()
                self.energy += 3
                self.world.move(self, p)
                return True
        return False

    def step(self):
        super().step()
        if not self.alive:
            return
        if not self.eat():
            self.move()
            self.energy -= 1
        if self.energy <= 0:
            self.die()
        elif self.energy >= self.breed_at:
            spots = self.free()
            if spots:
                self.energy //= 2
                child = self.__class__(self.world, rng.choice(spots))
                child.energy = self.energy


class Rabbit(Animal):
    symbol = 'r'
    max_age = 20


class Fox(Animal):
    symbol = 'F'
    food = Rabbit
    energy = 8
    breed_at = 14
    max_age = 40


class World:
    def __init__(self, w, h):
        self.w, self.h = w, h
        self.cells = [[None] * w for _ in range(h)]

    def __getitem__(self, pos):
        x, y = pos
        return self.cells[y][x]

    def place(self, c, pos):
        x, y = pos
        assert self.cells[y][x] is None, pos
        self.cells[y][x] = c

    def remove(self, c):
        x, y = c.pos
        self.cells[y][x] = None

    def move(self, c, pos):
        self.remove(c)
        c.pos = pos
        self.place(c, pos)

    def neighbours(self, pos):
        x, y = pos
        return [((x + dx) % self.w, (y + dy) % self.h) for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy]

    def creatures(self):
        return [c for row in self.cells for c in row if c]

    def tick(self):
        for c in self.creatures():
            if c.alive:
                c.step()

    def __str__(self):
        return '\n'.join(''.join(c.symbol if c else '.' for c in row) for row in self.cells)


world = World(24, 10)
for cls, n in ((Plant, 40), (Rabbit, 15), (Fox, 4)):
    made = 0
    while made < n:
        p = (rng.next(24), rng.next(10))
        if world[p] is None:
            cls(world, p)
            made += 1
print(world)
for t in range(1, 31):
    world.tick()
    if t % 6 == 0:
        print(t, {c.__name__: c.count for c in (Plant, Rabbit, Fox)})
print(world)
print(sorted(repr(c) for c in world.creatures())[:4])
oldest = max(world.creatures(), key=lambda c: c.age)
print(oldest.age, type(oldest).__name__)
