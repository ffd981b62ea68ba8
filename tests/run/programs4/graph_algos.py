from heapq import heappush, heappop, heapify
from collections import deque, defaultdict
from math import inf
import sys
sys.setrecursionlimit(10000)


class Graph:
    def __init__(self, directed=False):
        self.adj = defaultdict(dict)
        self.directed = directed

    @classmethod
    def parse(cls, text, **kw):
        g = cls(**kw)
        for line in text.strip().splitlines():
            a, b, *w = line.split()
            g.edge(a, b, int(w[0]) if w else 1)
        return g

    def edge(self, a, b, w=1):
        self.adj[a][b] = w
        if not self.directed:
            self.adj[b][a] = w
        else:
            self.adj[b]

    def __iter__(self):
        return iter(self.adj)

    def bfs(self, s):
        dist = {s: 0}
        q = deque([s])
        while q:
            u = q.popleft()
            for v in sorted(self.adj[u]):
                if v not in dist:
                    dist[v] = dist[u] + 1
                    q.append(v)
        return dist

    def dijkstra(self, s):
        dist, prev = {n: inf for n in self}, {}
        dist[s] = 0
        pq = [(0, s)]
        while pq:
            d, u = heappop(pq)
            if d > dist[u]:
                continue
            for v, w in self.adj[u].items():
                if d + w < dist[v]:
                    dist[v] = d + w
                    prev[v] = u
                    heappush(pq, (dist[v], v))
        return dist, prev

    def path(self, s, t):
        dist, prev = self.dijkstra(s)
        if dist[t] == inf:
            return None
        p = [t]
        while p[-1] != s:
            p.append(prev[p[-1]])
        return p[::-1], dist[t]

    def bellman_ford(self, s):
        dist = dict.fromkeys(self, inf)
        dist[s] = 0
        for _ in range(len(dist) - 1):
            for u in self:
                for v, w in self.adj[u].items():
                    if dist[u] + w < dist[v]:
                        dist[v] = dist[u] + w
        for u in self:
            for v, w in self.adj[u].items():
                if dist[u] + w < dist[v]:
                    raise ValueError("negative cycle")
        return dist

    def floyd(self):
        nodes = sorted(self)
        d = {(a, b): 0 if a == b else self.adj[a].get(b, inf) for a in nodes for b in nodes}
        for k in nodes:
            for i in nodes:
                for j in nodes:
                    d[i, j] = min(d[i, j], d[i, k] + d[k, j])
        return d

    def kruskal(self):
        parent = {n: n for n in self}

        def find(x):
            while parent[x] != x:
                parent[x] = parent[parent[x]]
                x = parent[x]
            return x
        tree, total = [], 0
        for w, a, b in sorted((w, a, b) for a in self for b, w in self.adj[a].items() if a < b):
            ra, rb = find(a), find(b)
            if ra != rb:
                parent[ra] = rb
                tree.append(a + b)
                total += w
        return tree, total

    def topo(self):
        indeg = {n: 0 for n in self}
        for u in self:
            for v in self.adj[u]:
                indeg[v] += 1
        ready = [n for n, d in indeg.items() if d == 0]
        heapify(ready)
        order = []
        while ready:
            u = heappop(ready)
            order.append(u)
            for v in self.adj[u]:
                indeg[v] -= 1
                if not indeg[v]:
                    heappush(ready, v)
        if len(order) < len(indeg):
            return None
        return order

    def scc(self):
        index, low, stack, on, out = {}, {}, [], set(), []

        def visit(v):
            index[v] = low[v] = len(index)
            stack.append(v)
            on.add(v)
            for w in self.adj[v]:
                if w not in index:
                    visit(w)
                    low[v] = min(low[v], low[w])
                elif w in on:
                    low[v] = min(low[v], index[w])
            if low[v] == index[v]:
                comp = []
                while True:
                    w = stack.pop()
                    on.discard(w)
                    comp.append(w)
                    if w == v:
                        break
                out.append(''.join(sorted(comp)))
        for v in list(self):
            if v not in index:
                visit(v)
        return sorted(out)


def max_flow(cap, s, t):
    flow = 0
    res = {u: dict(vs) for u, vs in cap.items()}
    for u, vs in cap.items():
        for v in vs:
            res.setdefault(v, {}).setdefault(u, 0)
    while True:
        prev = {s: None}
        q = deque([s])
        while q and t not in prev:
            u = q.popleft()
            for v, c in res[u].items():
                if c > 0 and v not in prev:
                    prev[v] = u
                    q.append(v)
        if t not in prev:
            return flow
        path, v = [], t
        while prev[v] is not None:
            path.append((prev[v], v))
            v = prev[v]
        push = min(res[u][v] for u, v in path)
        for u, v in path:
            res[u][v] -= push
            res[v][u] += push
        flow += push


g = Graph.parse("a b 7\na d 5\nb c 8\nb d 9\nb e 7\nc e 5\nd e 15\nd f 6\ne f 8\ne g 9\nf g 11\nx y 2")
print(g.bfs('a'))
print(g.path('a', 'g'), g.path('a', 'x'))
print(g.kruskal())
fl = g.floyd()
print(fl['a', 'g'], fl['c', 'd'], fl['a', 'x'])
d = Graph.parse("u v\nv w\nw u\nw x\nx y\ny z\nz x\np q", directed=True)
print(d.scc(), d.topo())
t = Graph(directed=True)
for a, b in [('shirt', 'tie'), ('tie', 'jacket'), ('pants', 'shoes'), ('pants', 'belt'), ('belt', 'jacket'), ('socks', 'shoes')]:
    t.edge(a, b)
print(t.topo())
n = Graph.parse("s a 4\ns b 3\na b -2\nb t 2", directed=True)
print(n.bellman_ford('s'))
n.edge('t', 'a', -1)
try:
    n.bellman_ford('s')
except ValueError as e:
    print(e)
print(max_flow({'s': {'a': 10, 'c': 10}, 'a': {'b': 4, 'c': 2, 'd': 8}, 'c': {'d': 9}, 'd': {'b': 6, 't': 10}, 'b': {'t': 10}}, 's', 't'))
