# seeded simulations: random walks, monte carlo, shuffled deck, weighted choice
import math
import random


def walk(n):
    x = y = 0
    for _ in range(n):
        dx, dy = random.choice([(0, 1), (1, 0), (0, -1), (-1, 0)])
        x += dx
        y += dy
    return x, y


def estimate_pi(n):
    inside = 0
    for _ in range(n):
        x, y = random.random(), random.random()
        if x * x + y * y <= 1:
            inside += 1
    return 4 * inside / n


def deck():
    return [r + s for s in 'CDHS' for r in '23456789TJQKA']


def deal(players, n):
    cards = deck()
    random.shuffle(cards)
    return [sorted(cards[i * n:(i + 1) * n]) for i in range(players)]


def birthday(people):
    days = [random.randint(1, 365) for _ in range(people)]
    return len(set(days)) < people


def weighted(table):
    total = sum(w for _, w in table)
    r = random.uniform(0, total)
    for name, w in table:
        r -= w
        if r <= 0:
            return name
    return table[-1][0]


random.seed(2024)
ends = [walk(100) for _ in range(50)]
print(ends[:4], '%.4f' % (sum(math.hypot(x, y) for x, y in ends) / len(ends)))
print(estimate_pi(4000))
for hand in deal(3, 5):
    print(' '.join(hand))
print(sum(birthday(23) for _ in range(200)))
counts = {}
for _ in range(600):
    w = weighted([('common', 6.0), ('rare', 3.0), ('epic', 1.0)])
    counts[w] = counts.get(w, 0) + 1
print(counts)
print(random.sample(['a', 'b', 'c', 'd'], 2), random.choices('HT', k=8))


class Dice:
    def __init__(self, seed):
        self.rng = random.Random(seed)

    def roll(self, n=2):
        return [self.rng.randint(1, 6) for _ in range(n)]


a, b = Dice(1), Dice(1)
print(a.roll(), a.roll(5), b.roll(7))
