"""Genetic algorithm, simulated annealing and hill climbing with an own LCG"""
from math import exp, sin
TARGET = "to be or not to be"
LETTERS = "abcdefghijklmnopqrstuvwxyz "

class Random:
    M, A, C = 2 ** 32, 1664525, 1013904223
    def __init__(self, seed): self.x = seed
    def __call__(self):
        self.x = (self.A * self.x + self.C) % self.M
        return self.x / self.M
    def below(self, n): return int(self() * n)
    def pick(self, seq): return seq[self.below(len(seq))]

rnd = Random(3)

def fitness(s):
    return sum(a == b for a, b in zip(s, TARGET))

def crossover(a, b):
    cut = rnd.below(len(a))
    return a[:cut] + b[cut:]

def mutate(s, rate=0.04):
    return "".join(rnd.pick(LETTERS) if rnd() < rate else c for c in s)

def tournament(pop, k=4):
    return max((rnd.pick(pop) for _ in range(k)), key=fitness)

def evolve(size=60, limit=400):
    pop = ["".join(rnd.pick(LETTERS) for _ in TARGET) for _ in range(size)]
    for gen in range(limit):
        best = max(pop, key=fitness)
        if gen % 25 == 0:
            print(gen, repr(best), fitness(best))
        if best == TARGET:
            return gen, best
        pop = [best] + [mutate(crossover(tournament(pop), tournament(pop))) for _ in range(size - 1)]
    return None, best

print(evolve())

def anneal(f, x, temp=5.0, cooling=0.99, steps=800):
    best = cur = (f(x), x)
    while steps:
        steps -= 1
        y = cur[1] + (rnd() - 0.5) * temp
        cand = (f(y), y)
        if cand < cur or rnd() < exp((cur[0] - cand[0]) / temp):
            cur = cand
            if cur < best:
                best = cur
        temp *= cooling
    return best

v, x = anneal(lambda x: x * x / 20 + 3 * sin(x), 8.0)
print("%.3f at %.3f" % (v, x))

def tsp(cities):
    d = lambda a, b: ((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2) ** .5
    length = lambda t: sum(d(t[i - 1], t[i]) for i in range(len(t)))
    tour, improved = cities[:], True
    while improved:
        improved = False
        for i in range(len(tour) - 1):
            for j in range(i + 2, len(tour) + 1):
                new = tour[:i] + tour[i:j][::-1] + tour[j:]
                if length(new) < length(tour) - 1e-9:
                    tour, improved = new, True
    return tour, round(length(tour), 3)

print(tsp([(rnd.below(20), rnd.below(20)) for _ in range(9)]))

def kmeans(points, k, rounds=20):
    centers = points[:k]
    for _ in range(rounds):
        clusters = [[] for _ in centers]
        for p in points:
            i = min(range(k), key=lambda i: (p[0] - centers[i][0]) ** 2 + (p[1] - centers[i][1]) ** 2)
            clusters[i].append(p)
        new = [tuple(sum(c) / len(c) for c in zip(*cl)) if cl else centers[i] for i, cl in enumerate(clusters)]
        if new == centers:
            break
        centers = new
    return [(round(x, 2), round(y, 2), len(cl)) for (x, y), cl in zip(centers, clusters)]

print(sorted(kmeans([(rnd() + i % 3 * 4, rnd() + i % 3 * 2) for i in range(60)], 3)))
