import math
import random
import sys

random.seed(1)


class City:
    def __init__(self, x, y, name=""):
        self.x = x
        self.y = y
        self.name = name or f"({x}, {y})"

    def distance_to(self, city):
        return math.hypot(self.x - city.x, self.y - city.y)

    def __repr__(self):
        return self.name


class Tour:
    def __init__(self, cities, order=None):
        self.cities = cities
        self.order = order if order is not None else list(range(len(cities)))
        self._distance = None

    @property
    def distance(self):
        if self._distance is None:
            d = 0
            for i, k in enumerate(self.order):
                d += self.cities[k].distance_to(self.cities[self.order[i - 1]])
            self._distance = d
        return self._distance

    @property
    def fitness(self):
        return 1 / self.distance

    def mutate(self, rate):
        for i in range(len(self.order)):
            if random.random() < rate:
                j = random.randrange(len(self.order))
                self.order[i], self.order[j] = self.order[j], self.order[i]
                self._distance = None

    def crossover(self, other):
        a = random.randint(0, len(self.order) - 1)
        b = random.randint(0, len(self.order) - 1)
        lo, hi = min(a, b), max(a, b)
        middle = self.order[lo:hi + 1]
        taken = set(middle)
        rest = [c for c in other.order if c not in taken]
        return Tour(self.cities, rest[:lo] + middle + rest[lo:])

    def __lt__(self, other):
        return self.distance < other.distance


class Population:
    def __init__(self, size, cities):
        self.tours = []
        for _ in range(size):
            order = list(range(len(cities)))
            random.shuffle(order)
            self.tours.append(Tour(cities, order))

    def tournament(self, k=5):
        return min(random.sample(self.tours, k))

    def evolve(self, elitism=2, rate=0.015):
        self.tours.sort()
        new = self.tours[:elitism]
        while len(new) < len(self.tours):
            child = self.tournament().crossover(self.tournament())
            child.mutate(rate)
            new.append(child)
        self.tours = new

    @property
    def best(self):
        return max(self.tours, key=lambda t: t.fitness)


def main(argv):
    generations = int(argv[1]) if len(argv) > 1 else 30
    cities = [City(random.randint(0, 200), random.randint(0, 200), "C%02d" % i) for i in range(15)]
    print(cities[:4], cities[-1])
    pop = Population(40, cities)
    print("initial: %.3f" % pop.best.distance)
    history = []
    for g in range(generations):
        pop.evolve()
        history.append(pop.best.distance)
    print("final: %.3f" % pop.best.distance)
    assert all(a >= b for a, b in zip(history, history[1:])), "elitism must not lose the best"
    print("improved" if history[-1] < history[0] else "stuck", len(history))
    best = pop.best
    print(' > '.join(str(cities[i]) for i in best.order))
    print(sorted(best.order) == list(range(len(cities))))


main(sys.argv)
