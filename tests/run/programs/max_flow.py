# maximum flow by Edmonds-Karp, minimum cut and bipartite matching
from collections import defaultdict, deque


class Network:
    def __init__(self):
        self.cap = defaultdict(int)
        self.adj = defaultdict(set)

    def edge(self, a, b, c):
        self.cap[a, b] += c
        self.adj[a].add(b)
        self.adj[b].add(a)

    def augmenting(self, s, t):
        parent = {s: s}
        queue = deque([s])
        while queue:
            v = queue.popleft()
            for w in sorted(self.adj[v]):
                if w not in parent and self.cap[v, w] > 0:
                    parent[w] = v
                    if w == t:
                        path = []
                        while w != s:
                            path.append((parent[w], w))
                            w = parent[w]
                        return path[::-1]
                    queue.append(w)
        return None

    def max_flow(self, s, t):
        total = 0
        while True:
            path = self.augmenting(s, t)
            if path is None:
                return total
            push = min(self.cap[e] for e in path)
            for a, b in path:
                self.cap[a, b] -= push
                self.cap[b, a] += push
            total += push

    def reachable(self, s):
        seen = {s}
        todo = [s]
        while todo:
            v = todo.pop()
            for w in self.adj[v]:
                if w not in seen and self.cap[v, w] > 0:
                    seen.add(w)
                    todo.append(w)
        return seen


EDGES = [('s', 'a', 16), ('s', 'b', 13), ('a', 'c', 12), ('b', 'a', 4), ('c', 'b', 9),
         ('b', 'd', 14), ('d', 'c', 7), ('c', 't', 20), ('d', 't', 4)]
net = Network()
for a, b, c in EDGES:
    net.edge(a, b, c)
print('flow', net.max_flow('s', 't'))
side = net.reachable('s')
print(sorted(side), [(a, b, c) for a, b, c in EDGES if a in side and b not in side])

likes = {'ann': ['tea', 'milk'], 'bob': ['tea'], 'cid': ['milk', 'rum'], 'dan': ['rum', 'tea']}
match = Network()
for who, drinks in likes.items():
    match.edge('source', who, 1)
    for d in drinks:
        match.edge(who, d, 1)
for d in ('milk', 'rum', 'tea'):
    match.edge(d, 'sink', 1)
print('matched', match.max_flow('source', 'sink'))
print(sorted((w, d) for w in likes for d in likes[w] if match.cap[w, d] == 0))
