# an epidemic on a grid with seeded random contacts, and the SIR equations
import random


class Person:
    def __init__(self):
        self.state = 'S'
        self.days = 0

    def infect(self):
        if self.state == 'S':
            self.state = 'I'
            return True
        return False

    def tick(self, duration):
        if self.state == 'I':
            self.days += 1
            if self.days >= duration:
                self.state = 'R'


class City:
    def __init__(self, size, seed, p=0.3, duration=4):
        self.size = size
        self.rng = random.Random(seed)
        self.p = p
        self.duration = duration
        self.people = [[Person() for _ in range(size)] for _ in range(size)]

    def neighbours(self, r, c):
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            if 0 <= r + dr < self.size and 0 <= c + dc < self.size:
                yield self.people[r + dr][c + dc]

    def step(self):
        sick = [(r, c) for r in range(self.size) for c in range(self.size) if self.people[r][c].state == 'I']
        new = 0
        for r, c in sick:
            for other in self.neighbours(r, c):
                if self.rng.random() < self.p:
                    new += other.infect()
        for r, c in sick:
            self.people[r][c].tick(self.duration)
        return new

    def count(self):
        out = {'S': 0, 'I': 0, 'R': 0}
        for row in self.people:
            for p in row:
                out[p.state] += 1
        return out

    def show(self):
        return '/'.join(''.join({'S': '.', 'I': '#', 'R': 'o'}[p.state] for p in row) for row in self.people)


city = City(9, seed=8)
city.people[4][4].infect()
history = []
while city.count()['I']:
    history.append(city.step())
    if len(history) in (2, 6):
        print(city.show())
print(len(history), history, city.count())
for p in (0.1, 0.2, 0.4):
    sizes = []
    for seed in range(6):
        c = City(9, seed, p)
        c.people[4][4].infect()
        while c.count()['I']:
            c.step()
        sizes.append(c.count()['R'])
    print(p, sizes)


def sir(beta, gamma, days, s=0.99, i=0.01, r=0.0):
    peak = (0.0, 0)
    for day in range(days):
        ds, dr = -beta * s * i, gamma * i
        s, i, r = s + ds, i - ds - dr, r + dr
        peak = max(peak, (i, day))
    return s, i, r, peak


s, i, r, peak = sir(0.4, 0.1, 150)
print('%.4f %.4f %.4f peak %.4f on day %d, total %.6f' % (s, i, r, peak[0], peak[1], s + i + r))
