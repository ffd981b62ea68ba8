# simulated annealing of a travelling-salesman tour with its own linear congruential generator
import math

state = 12345


def rand():
    global state
    state = (1664525 * state + 1013904223) % 4294967296
    return state / 4294967296.0


def randint(a, b):
    return a + int(rand() * (b - a + 1))


def tour_length(tour, xs, ys):
    total = 0.0
    for k in range(len(tour)):
        i, j = tour[k - 1], tour[k]
        total += math.hypot(xs[i] - xs[j], ys[i] - ys[j])
    return total


def anneal(xs, ys, t0=50.0, cooling=0.995, steps=2500):
    n = len(xs)
    tour = list(range(n))
    cur = tour_length(tour, xs, ys)
    best, best_tour = cur, tour[:]
    t = t0
    accepted = 0
    for s in range(steps):
        i = randint(0, n - 1)
        j = randint(0, n - 1)
        if i > j:
            i, j = j, i
        cand = tour[:i] + tour[i:j + 1][::-1] + tour[j + 1:]
        length = tour_length(cand, xs, ys)
        if length < cur or rand() < math.exp((cur - length) / t):
            tour, cur = cand, length
            accepted += 1
            if cur < best:
                best, best_tour = cur, tour[:]
        t *= cooling
    return best, best_tour, accepted


n = 16
xs = [50 + 40 * math.cos(2 * math.pi * (k * 7 % n) / n) for k in range(n)]
ys = [50 + 40 * math.sin(2 * math.pi * (k * 7 % n) / n) for k in range(n)]
first = tour_length(list(range(n)), xs, ys)
best, tour, accepted = anneal(xs, ys)
print("start %.4f" % first)
print("best  %.4f" % best)
print("optimum %.4f" % (n * 80 * math.sin(math.pi / n)))
print(sorted(tour) == list(range(n)), accepted > 0)
