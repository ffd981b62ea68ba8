# friends, suggestions, degrees of separation, communities and feeds
from collections import Counter, defaultdict, deque


class Network:
    def __init__(self):
        self.friends = defaultdict(set)
        self.posts = []
        self.likes = Counter()

    def connect(self, *pairs):
        for pair in pairs:
            a, b = pair.split('-')
            self.friends[a].add(b)
            self.friends[b].add(a)

    def post(self, who, text):
        self.posts.append((len(self.posts), who, text))
        return len(self.posts) - 1

    def like(self, post, *people):
        self.likes[post] += len(people)

    def suggest(self, who):
        common = Counter()
        for f in self.friends[who]:
            for g in self.friends[f]:
                if g != who and g not in self.friends[who]:
                    common[g] += 1
        return sorted(common.items(), key=lambda p: (-p[1], p[0]))

    def distance(self, a, b):
        seen = {a: 0}
        queue = deque([a])
        while queue:
            v = queue.popleft()
            if v == b:
                return seen[v]
            for w in self.friends[v]:
                if w not in seen:
                    seen[w] = seen[v] + 1
                    queue.append(w)
        return None

    def feed(self, who, n=3):
        mine = [p for p in self.posts if p[1] in self.friends[who]]
        mine.sort(key=lambda p: (-self.likes[p[0]], -p[0]))
        return ['%s: %s (%d)' % (w, t, self.likes[i]) for i, w, t in mine[:n]]

    def triangles(self):
        people = sorted(self.friends)
        return [(a, b, c) for i, a in enumerate(people) for j, b in enumerate(people[i + 1:], i + 1) for c in people[j + 1:]
                if b in self.friends[a] and c in self.friends[a] and c in self.friends[b]]


net = Network()
net.connect('ann-bob', 'bob-cid', 'cid-ann', 'cid-dan', 'dan-eve', 'eve-fay', 'fay-dan', 'gus-hal')
print({p: len(fs) for p, fs in sorted(net.friends.items())})
print(net.suggest('ann'), net.suggest('eve'), net.suggest('gus'))
print([net.distance('ann', x) for x in ('ann', 'bob', 'dan', 'fay', 'hal')])
ids = [net.post(w, t) for w, t in [('bob', 'hello'), ('cid', 'cats'), ('dan', 'rain'), ('bob', 'bye'), ('hal', 'hm')]]
net.like(ids[1], 'ann', 'bob', 'dan')
net.like(ids[3], 'cid')
net.like(ids[2], *'abcde')
print(net.feed('ann'), net.feed('cid', 2), net.feed('hal'))
print(net.triangles())
print(max(sorted(net.friends), key=lambda p: len(net.friends[p])), net.likes.most_common(1))
cluster = {p: sum(b in net.friends[a] for a in fs for b in fs) / max(1, len(fs) * (len(fs) - 1)) for p, fs in sorted(net.friends.items())}
print({p: round(c, 3) for p, c in cluster.items()})
