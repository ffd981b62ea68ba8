# a perceptron, linear regression, k-nearest neighbours and k-means on toy data
import random


def dot(a, b):
    return sum(x * y for x, y in zip(a, b))


class Perceptron:
    def __init__(self, n, rate=0.1):
        self.w = [0.0] * n
        self.b = 0.0
        self.rate = rate

    def predict(self, x):
        return 1 if dot(self.w, x) + self.b > 0 else 0

    def train(self, data, epochs=50):
        for epoch in range(epochs):
            errors = 0
            for x, want in data:
                delta = want - self.predict(x)
                if delta:
                    errors += 1
                    self.w = [w + self.rate * delta * v for w, v in zip(self.w, x)]
                    self.b += self.rate * delta
            if errors == 0:
                return epoch
        return None


def gate(f):
    return [((a, b), f(a, b)) for a in (0, 1) for b in (0, 1)]


for name, f in [('and', lambda a, b: a & b), ('or', lambda a, b: a | b), ('nand', lambda a, b: 1 - (a & b)), ('xor', lambda a, b: a ^ b)]:
    p = Perceptron(2)
    print(name, p.train(gate(f)), [p.predict(x) for x, _ in gate(f)])


def distance(a, b):
    return sum((x - y) ** 2 for x, y in zip(a, b))


def knn(samples, point, k):
    near = sorted(samples, key=lambda s: (distance(s[0], point), s[1]))[:k]
    labels = [label for _, label in near]
    return max(sorted(set(labels)), key=labels.count)


def kmeans(points, centers, rounds=20):
    for _ in range(rounds):
        groups = [[] for _ in centers]
        for p in points:
            groups[min(range(len(centers)), key=lambda i: distance(p, centers[i]))].append(p)
        new = [tuple(sum(c) / len(g) for c in zip(*g)) if g else old for g, old in zip(groups, centers)]
        if new == centers:
            break
        centers = new
    return centers, [len(g) for g in groups]


rng = random.Random(3)
points = []
samples = []
for label, (cx, cy) in [('red', (0, 0)), ('blue', (10, 0)), ('green', (5, 9))]:
    for _ in range(12):
        p = (cx + rng.uniform(-2, 2), cy + rng.uniform(-2, 2))
        points.append(p)
        samples.append((p, label))
print([knn(samples, p, 5) for p in ((1, 1), (9, 1), (5, 7), (5, 4.6))])
centers, sizes = kmeans(points, [points[0], points[1], points[2]])
print(['(%.3f, %.3f)' % c for c in sorted(centers)], sorted(sizes))
w = b = 0.0
xs, ys = range(10), [3 * x + 2 for x in range(10)]
for _ in range(3000):
    gw = sum((w * x + b - y) * x for x, y in zip(xs, ys)) / 10
    gb = sum((w * x + b - y) for x, y in zip(xs, ys)) / 10
    w, b = w - 0.03 * gw, b - 0.03 * gb
print('%.3f %.3f' % (w, b))
