from collections import deque, namedtuple
import sys

sys.setrecursionlimit(10000)

Edge = namedtuple('Edge', 'src dst cap')


class EdmondsKarp:
    def __init__(self, n):
        self.n = n
        self.cap = [[0] * n for _ in range(n)]

    def add_edge(self, u, v, c):
        self.cap[u][v] += c

    def max_flow(self, s, t):
        flow = 0
        residual = [row[:] for row in self.cap]
        while True:
            parent = [-1] * self.n
            parent[s] = s
            q = deque([s])
            while q and parent[t] == -1:
                u = q.popleft()
                for v in range(self.n):
                    if parent[v] == -1 and residual[u][v] > 0:
                        parent[v] = u
                        q.append(v)
            if parent[t] == -1:
                break
            bottleneck = float('inf')
            v = t
            while v != s:
                u = parent[v]
                bottleneck = min(bottleneck, residual[u][v])
                v = u
            v = t
            while v != s:
                u = parent[v]
                residual[u][v] -= bottleneck
                residual[v][u] += bottleneck
                v = u
            flow += bottleneck
        return flow, residual

    def min_cut(self, s, t):
        flow, residual = self.max_flow(s, t)
        seen = {s}
        stack = [s]
        while stack:
            u = stack.pop()
            for v, c in enumerate(residual[u]):
                if c > 0 and v not in seen:
                    seen.add(v)
                    stack.append(v)
        cut = [(u, v) for u in sorted(seen) for v in range(self.n) if v not in seen and self.cap[u][v] > 0]
        return flow, cut


class Dinic:
    class _Edge:
        __slots__ = 'to', 'cap', 'rev'

        def __init__(self, to, cap, rev):
            self.to = to
            self.cap = cap
            self.rev = rev

    def __init__(self, n):
        self.graph = [[] for _ in range(n)]

    def add_edge(self, u, v, cap):
        self.graph[u].append(Dinic._Edge(v, cap, len(self.graph[v])))
        self.graph[v].append(Dinic._Edge(u, 0, len(self.graph[u]) - 1))

    def _bfs(self, s, t):
        self.level = [-1] * len(self.graph)
        self.level[s] = 0
        q = deque([s])
        while q:
            u = q.popleft()
            for e in self.graph[u]:
                if e.cap > 0 and self.level[e.to] < 0:
                    self.level[e.to] = self.level[u] + 1
                    q.append(e.to)
        return self.level[t] >= 0

    def _dfs(self, u, t, f):
        if u == t:
            return f
        while self.it[u] < len(self.graph[u]):
            e = self.graph[u][self.it[u]]
            if e.cap > 0 and self.level[u] < self.level[e.to]:
                d = self._dfs(e.to, t, min(f, e.cap))
                if d > 0:
                    e.cap -= d
                    self.graph[e.to][e.rev].cap += d
                    return d
            self.it[u] += 1
        return 0

    def max_flow(self, s, t):
        flow = 0
        while self._bfs(s, t):
            self.it = [0] * len(self.graph)
            while True:
                f = self._dfs(s, t, sys.maxsize)
                if not f:
                    break
                flow += f
        return flow


def parse(text):
    return [Edge(*map(int, line.split())) for line in text.strip().split('\n')]


NETWORK = '''
0 1 16
0 2 13
1 2 10
1 3 12
2 1 4
2 4 14
3 2 9
3 5 20
4 3 7
4 5 4
'''

edges = parse(NETWORK)
n = max(max(e.src, e.dst) for e in edges) + 1
ek, di = EdmondsKarp(n), Dinic(n)
for e in edges:
    ek.add_edge(e.src, e.dst, e.cap)
    di.add_edge(*e)
flow, cut = ek.min_cut(0, n - 1)
print('edmonds-karp', flow, 'cut', cut)
print('dinic', di.max_flow(0, n - 1))
print(edges[0], edges[0]._replace(cap=1))

# project selection as min cut
projects = {'app': 9, 'site': 4, 'game': 7}
tools = {'db': 5, 'gpu': 8, 'web': 2}
needs = {'app': ['db', 'web'], 'site': ['web'], 'game': ['gpu', 'db']}
names = ['S'] + list(projects) + list(tools) + ['T']
idx = {name: i for i, name in enumerate(names)}
sel = EdmondsKarp(len(names))
for p, gain in projects.items():
    sel.add_edge(0, idx[p], gain)
    for t in needs[p]:
        sel.add_edge(idx[p], idx[t], 10 ** 6)
for t, cost in tools.items():
    sel.add_edge(idx[t], idx['T'], cost)
flow, cut = sel.min_cut(0, idx['T'])
print('profit', sum(projects.values()) - flow, [(names[u], names[v]) for u, v in cut])
