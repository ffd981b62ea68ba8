# pagerank, a markov chain of weather, and a bigram text generator
import random

LINKS = {'home': ['about', 'shop', 'blog'], 'about': ['home'], 'shop': ['home', 'cart'], 'cart': ['shop'],
         'blog': ['home', 'post'], 'post': ['blog', 'shop'], 'orphan': ['home']}


def pagerank(links, damping=0.85, rounds=60):
    n = len(links)
    rank = {p: 1.0 / n for p in links}
    for _ in range(rounds):
        new = {p: (1 - damping) / n for p in links}
        for p, targets in links.items():
            share = damping * rank[p] / len(targets)
            for t in targets:
                new[t] += share
        rank = new
    return rank


rank = pagerank(LINKS)
for p in sorted(rank, key=rank.get, reverse=True):
    print('%-7s %.5f' % (p, rank[p]))
print('%.6f' % sum(rank.values()))

STATES = ['sun', 'cloud', 'rain']
MATRIX = [[0.7, 0.2, 0.1], [0.3, 0.4, 0.3], [0.2, 0.4, 0.4]]


def advance(dist, m):
    return [sum(dist[i] * m[i][j] for i in range(len(m))) for j in range(len(m))]


dist = [1.0, 0.0, 0.0]
for day in range(1, 31):
    dist = advance(dist, MATRIX)
    if day in (1, 2, 5, 30):
        print(day, ' '.join('%s=%.4f' % p for p in zip(STATES, dist)))


def walk(rng, start, days):
    state = start
    for _ in range(days):
        r = rng.random()
        for nxt, p in enumerate(MATRIX[state]):
            r -= p
            if r < 0:
                break
        state = nxt
        yield STATES[state]


visits = {}
for s in walk(random.Random(5), 0, 1000):
    visits[s] = visits.get(s, 0) + 1
print(sorted(visits.items()))

TEXT = 'the cat sat on the mat and the dog sat on the cat and the cat ran'


def train(text):
    model = {}
    ws = text.split()
    for a, b in zip(ws, ws[1:]):
        model.setdefault(a, []).append(b)
    return model


def generate(model, word, n, seed):
    rng = random.Random(seed)
    out = [word]
    while len(out) < n and out[-1] in model:
        out.append(rng.choice(model[out[-1]]))
    return ' '.join(out)


model = train(TEXT)
print(model['the'], len(model))
for seed in range(3):
    print(generate(model, 'the', 9, seed))
