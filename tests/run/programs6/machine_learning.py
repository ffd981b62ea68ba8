"""Neural nets, k-means, naive bayes, decision tree, knn, genetic algorithm, simulated annealing, markov chains, perceptron; pure python ML coursework"""
import math, random, itertools, statistics, bisect, heapq
from collections import Counter, defaultdict, namedtuple, deque
from dataclasses import dataclass, field
from functools import partial, reduce
from typing import List, Tuple, Dict, Optional, Callable, Any, Sequence, Iterable
Vector = List[float]
rng = random.Random(12345)
def dot(v: Vector, w: Vector) -> float: return sum(a * b for a, b in zip(v, w))
def sigmoid(t: float) -> float: return 1 / (1 + math.exp(-t))
class Layer:
    def forward(self, x): raise NotImplementedError
    def backward(self, g): raise NotImplementedError
    def params(self): return ()
    def grads(self): return ()
class Linear(Layer):
    def __init__(self, n_in, n_out):
        self.w = [[rng.gauss(0, 1) / math.sqrt(n_in) for _ in range(n_in)] for _ in range(n_out)]
        self.b = [0.0] * n_out
    def forward(self, x):
        self.x = x
        return [dot(x, w) + b for w, b in zip(self.w, self.b)]
    def backward(self, g):
        self.gb = g
        self.gw = [[xi * gi for xi in self.x] for gi in g]
        return [sum(self.w[o][i] * g[o] for o in range(len(g))) for i in range(len(self.x))]
    def params(self): return [*self.w, self.b]
    def grads(self): return [*self.gw, self.gb]
class Act(Layer):
    def __init__(self, f, df): self.f, self.df = f, df
    def forward(self, x): self.y = [self.f(t) for t in x]; return self.y
    def backward(self, g): return [gi * self.df(y) for gi, y in zip(g, self.y)]
Sigmoid = partial(Act, sigmoid, lambda y: y * (1 - y))
Tanh = partial(Act, math.tanh, lambda y: 1 - y * y)
class Net(Layer):
    def __init__(self, *layers): self.layers = layers
    def forward(self, x): return reduce(lambda v, l: l.forward(v), self.layers, x)
    def backward(self, g):
        for l in reversed(self.layers): g = l.backward(g)
        return g
    def params(self): return [p for l in self.layers for p in l.params()]
    def grads(self): return [p for l in self.layers for p in l.grads()]
class Momentum:
    def __init__(self, lr, m=0.9): self.lr, self.m = lr, m; self.v: List[Vector] = []
    def step(self, net):
        if not self.v: self.v = [[0.0 for _ in g] for g in net.grads()]
        for p, g, v in zip(net.params(), net.grads(), self.v):
            for i in range(len(p)):
                v[i] = self.m * v[i] + (1 - self.m) * g[i]; p[i] -= self.lr * v[i]
def xor():
    net = Net(Linear(2, 3), Tanh(), Linear(3, 1), Sigmoid()); opt = Momentum(0.5)
    data = [([0.0, 0.0], [0.0]), ([0.0, 1.0], [1.0]), ([1.0, 0.0], [1.0]), ([1.0, 1.0], [0.0])]
    for epoch in range(1200):
        loss = 0.0
        for x, y in data:
            out = net.forward(x); loss += sum((o - t) ** 2 for o, t in zip(out, y))
            net.backward([2 * (o - t) for o, t in zip(out, y)]); opt.step(net)
        if epoch % 400 == 0: print(f"epoch {epoch:4d} loss {loss:.4f}")
    print([round(net.forward(x)[0]) for x, _ in data])
def kmeans(points, k, iters=20):
    centers = rng.sample(points, k)
    for _ in range(iters):
        groups = defaultdict(list)
        for p in points: groups[min(range(k), key=lambda i: math.dist(p, centers[i]))].append(p)
        new = [tuple(statistics.fmean(c) for c in zip(*groups[i])) if groups[i] else centers[i] for i in range(k)]
        if new == centers: break
        centers = new
    return sorted((tuple(round(x, 3) for x in c), len(groups[i])) for i, c in enumerate(centers))
@dataclass
class Leaf: value: Any
@dataclass
class Split: attribute: str; subtrees: Dict[Any, Any]; default: Any = None
Person = namedtuple("Person", "level lang tweets phd hired", defaults=[None])
def entropy(labels): n = len(labels); return -sum(c / n * math.log2(c / n) for c in Counter(labels).values())
def build(rows, attrs, target):
    labels = Counter(getattr(r, target) for r in rows); top = labels.most_common(1)[0][0]
    if len(labels) == 1 or not attrs: return Leaf(top)
    def score(a):
        parts = defaultdict(list)
        for r in rows: parts[getattr(r, a)].append(getattr(r, target))
        return sum(entropy(p) * len(p) for p in parts.values()) / len(rows)
    best = min(attrs, key=score); parts = defaultdict(list)
    for r in rows: parts[getattr(r, best)].append(r)
    return Split(best, {v: build(p, [a for a in attrs if a != best], target) for v, p in parts.items()}, top)
def classify(tree, row):
    match tree:
        case Leaf(v): return v
        case Split(attribute=a, subtrees=s, default=d):
            key = getattr(row, a)
            return classify(s[key], row) if key in s else d
class Bayes:
    def __init__(self, k=0.5): self.k = k; self.tok = set(); self.spam: Dict[str, int] = defaultdict(int); self.ham: Dict[str, int] = defaultdict(int); self.n = [0, 0]
    def train(self, msgs):
        for text, is_spam in msgs:
            self.n[is_spam] += 1
            for t in set(text.lower().split()): self.tok.add(t); (self.spam if is_spam else self.ham)[t] += 1
    def predict(self, text):
        words = set(text.lower().split()); ls = lh = 0.0
        for t in sorted(self.tok):
            ps, ph = (self.spam[t] + self.k) / (self.n[1] + 2 * self.k), (self.ham[t] + self.k) / (self.n[0] + 2 * self.k)
            ls += math.log(ps if t in words else 1 - ps); lh += math.log(ph if t in words else 1 - ph)
        a, b = math.exp(ls), math.exp(lh)
        return a / (a + b)
def genetic(target, size=60, rate=0.05):
    genes = "abcdefghijklmnopqrstuvwxyz !"
    fit = lambda s: sum(a == b for a, b in zip(s, target))
    pop = ["".join(rng.choices(genes, k=len(target))) for _ in range(size)]
    for gen in itertools.count(1):
        pop.sort(key=fit, reverse=True)
        if pop[0] == target or gen > 300: return gen <= 300, pop[0]
        weights = [fit(p) ** 2 + 1 for p in pop]
        kids = pop[:4]
        while len(kids) < size:
            a, b = rng.choices(pop, weights, k=2); cut = rng.randrange(1, len(target))
            kids.append("".join(rng.choice(genes) if rng.random() < rate else c for c in a[:cut] + b[cut:]))
        pop = kids
def anneal(cities, temp=10.0, cool=0.995):
    length = lambda t: sum(math.dist(cities[a], cities[b]) for a, b in zip(t, t[1:] + t[:1]))
    tour = list(range(len(cities))); rng.shuffle(tour); best, cur = tour[:], length(tour)
    while temp > 0.01:
        i, j = sorted(rng.sample(range(len(tour)), 2))
        cand = tour[:i] + tour[i:j + 1][::-1] + tour[j + 1:]
        d = length(cand) - cur
        if d < 0 or rng.random() < math.exp(-d / temp): tour, cur = cand, cur + d
        if cur < length(best): best = tour[:]
        temp *= cool
    return round(length(best), 4)
def markov(text, n=12, order=1):
    chain = defaultdict(list); w = text.split()
    for *k, nxt in zip(*(w[i:] for i in range(order + 1))): chain[tuple(k)].append(nxt)
    state = tuple(w[:order]); out = list(state)
    for _ in range(n):
        if state not in chain: break
        nxt = rng.choice(chain[state]); out.append(nxt); state = (*state[1:], nxt)
    return " ".join(out)
def pagerank(links, d=0.85):
    nodes = sorted({n for e in links for n in e}); out = Counter(a for a, _ in links); pr = dict.fromkeys(nodes, 1 / len(nodes))
    for _ in range(40): pr = {n: (1 - d) / len(nodes) + d * sum(pr[a] / out[a] for a, b in links if b == n) for n in nodes}
    return sorted(((round(v, 4), k) for k, v in pr.items()), reverse=True)
def regression(xs, ys):
    b, a = statistics.linear_regression(xs, ys); r = statistics.correlation(xs, ys)
    g = [0.0, 0.0]
    for _ in range(3000):
        e = [g[0] + g[1] * x - y for x, y in zip(xs, ys)]
        g = [p - 0.02 * q for p, q in zip(g, (2 * statistics.fmean(e), 2 * statistics.fmean(ei * x for ei, x in zip(e, xs))))]
    return [round(v, 4) for v in (a, b, r, *g)]
if __name__ == "__main__":
    xor()
    pts = [(rng.gauss(cx, .3), rng.gauss(cy, .3)) for cx, cy in ((0, 0), (4, 4), (0, 5)) for _ in range(15)]
    print(kmeans(pts, 3))
    rows = [Person(*r) for r in [("Senior", "Java", False, False, False), ("Senior", "Java", False, True, False), ("Mid", "Python", False, False, True), ("Junior", "Python", False, False, True), ("Junior", "R", True, False, True), ("Junior", "R", True, True, False), ("Mid", "R", True, True, True), ("Senior", "Python", False, False, False), ("Senior", "R", True, False, True)]]
    tree = build(rows, ["level", "lang", "tweets", "phd"], "hired"); print(tree); print(classify(tree, Person("Junior", "Java", True, False)), classify(tree, Person("Intern", "Java", True, True)))
    nb = Bayes(); nb.train([("spam rules", 1), ("ham rules", 0), ("hello ham", 0)]); print(round(nb.predict("hello spam"), 6))
    print(genetic("hello world!")); print(anneal([(rng.random() * 9, rng.random() * 9) for _ in range(8)]))
    print(markov("the cat sat on the mat and the cat ran to the man who sat on the log")); print(pagerank([("a", "b"), ("b", "c"), ("c", "a"), ("d", "c"), ("a", "c")]))
    print(regression([1, 2, 3, 4, 5], [2.1, 3.9, 6.2, 7.8, 10.1]))
    vote = lambda labels: (lambda c: c[0][0] if len(c) < 2 or c[0][1] > c[1][1] else vote(labels[:-1]))(Counter(labels).most_common(2))
    knn = lambda p, k: vote([l for _, l in sorted((math.dist(p, q), l) for q, l in zip(pts, "ABC" * 15))[:k]])
    print(knn((0, 0), 3), knn((4, 4), 5))
