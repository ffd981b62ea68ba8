"""A graph class with the classic algorithms as methods."""
import heapq
from collections import defaultdict, deque, OrderedDict


class CycleError(ValueError):
    pass


class Graph:
    def __init__(self, directed=False):
        self.directed = directed
        self._adj = defaultdict(OrderedDict)

    @classmethod
    def from_edges(cls, text, directed=False):
        g = cls(directed)
        for token in text.split():
            body, _, weight = token.partition(':')
            u, v = body.split('-')
            g.add_edge(u, v, float(weight) if weight else 1.0)
        return g

    def add_edge(self, u, v, w=1.0):
        self._adj[u][v] = w
        if self.directed:
            self._adj[v]
        else:
            self._adj[v][u] = w

    def __iter__(self):
        return iter(self._adj)

    def __len__(self):
        return len(self._adj)

    def __getitem__(self, u):
        return self._adj[u]

    def edges(self):
        for u in self:
            for v, w in self[u].items():
                if self.directed or u <= v:
                    yield u, v, w

    def bfs(self, start):
        seen = {start: 0}
        q = deque([start])
        while q:
            u = q.popleft()
            for v in self[u]:
                if v not in seen:
                    seen[v] = seen[u] + 1
                    q.append(v)
        return seen

    def dfs(self, start, visited=None):
        if visited is None:
            visited = []
        visited.append(start)
        for v in sorted(self[start]):
            if v not in visited:
                self.dfs(v, visited)
        return visited

    def components(self):
        left = set(self)
        while left:
            start = min(left)
            comp = set(self.bfs(start))
            yield sorted(comp)
            left -= comp

    def topological(self):
        indegree = {u: 0 for u in self}
        for _, v, _ in self.edges():
            indegree[v] += 1
        ready = [u for u, d in indegree.items() if d == 0]
        heapq.heapify(ready)
        order = []
        while ready:
            u = heapq.heappop(ready)
            order.append(u)
            for v in self[u]:
                indegree[v] -= 1
                if not indegree[v]:
                    heapq.heappush(ready, v)
        if len(order) < len(self):
            raise CycleError('cycle among ' + ', '.join(sorted(set(self) - set(order))))
        return order

    def strongly_connected(self):
        index, low, stack, on = {}, {}, [], set()
        result = []

        def visit(u):
            index[u] = low[u] = len(index)
            stack.append(u)
            on.add(u)
            for v in self[u]:
                if v not in index:
                    visit(v)
                    low[u] = min(low[u], low[v])
                elif v in on:
                    low[u] = min(low[u], index[v])
            if low[u] == index[u]:
                comp = []
                while True:
                    v = stack.pop()
                    on.discard(v)
                    comp.append(v)
                    if v == u:
                        break
                result.append(sorted(comp))

        for u in list(self):
            if u not in index:
                visit(u)
        return result

    def bridges(self):
        order, low = {}, {}
        found = []
        counter = 0

        def visit(u, parent):
            nonlocal counter
            order[u] = low[u] = counter
            counter += 1
            for v in self[u]:
                if v == parent:
                    continue
                if v in order:
                    low[u] = min(low[u], order[v])
                else:
                    visit(v, u)
                    low[u] = min(low[u], low[v])
                    if low[v] > order[u]:
                        found.append((u, v))

        for u in list(self):
            if u not in order:
                visit(u, None)
        return found

    def kruskal(self):
        parent = {u: u for u in self}

        def find(u):
            while parent[u] != u:
                parent[u] = parent[parent[u]]
                u = parent[u]
            return u

        total, tree = 0, []
        for w, u, v in sorted((w, u, v) for u, v, w in self.edges()):
            a, b = find(u), find(v)
            if a != b:
                parent[a] = b
                tree.append(u + v)
                total += w
        return total, tree

    def prim(self, start):
        seen, heap, total = set(), [(0, start)], 0
        while heap:
            w, u = heapq.heappop(heap)
            if u in seen:
                continue
            seen.add(u)
            total += w
            for v, c in self[u].items():
                if v not in seen:
                    heapq.heappush(heap, (c, v))
        return total

    def bellman_ford(self, source):
        dist = {u: float('inf') for u in self}
        dist[source] = 0
        for _ in range(len(self) - 1):
            for u, v, w in self.edges():
                if dist[u] + w < dist[v]:
                    dist[v] = dist[u] + w
        for u, v, w in self.edges():
            if dist[u] + w < dist[v]:
                raise CycleError('negative cycle')
        return dist

    def floyd(self):
        nodes = sorted(self)
        d = {(u, v): 0 if u == v else self[u].get(v, float('inf')) for u in nodes for v in nodes}
        for k in nodes:
            for i in nodes:
                for j in nodes:
                    d[i, j] = min(d[i, j], d[i, k] + d[k, j])
        return d

    def coloring(self):
        colors = {}
        for u in sorted(self, key=lambda n: (-len(self[n]), n)):
            used = {colors[v] for v in self[u] if v in colors}
            colors[u] = next(c for c in range(len(self)) if c not in used)
        return colors

    def is_bipartite(self):
        side = {}
        for s in self:
            if s in side:
                continue
            side[s] = 0
            todo = [s]
            while todo:
                u = todo.pop()
                for v in self[u]:
                    if v not in side:
                        side[v] = 1 - side[u]
                        todo.append(v)
                    elif side[v] == side[u]:
                        return False
        return True


g = Graph.from_edges('a-b:4 a-c:1 c-b:2 b-d:5 c-d:8 d-e:3 f-g:1')
print(len(g), sorted(g.bfs('a').items()), g.dfs('a'))
print(list(g.components()), g.kruskal(), g.prim('a'))
print(sorted(g.bridges()), g.is_bipartite(), g.coloring())
d = Graph.from_edges('shirt-tie tie-jacket pants-shoes pants-belt belt-jacket socks-shoes', directed=True)
print(d.topological())
d.add_edge('jacket', 'shirt')
try:
    d.topological()
except CycleError as e:
    print('CycleError:', e)
s = Graph.from_edges('a-b b-c c-a c-d d-e e-d e-f', directed=True)
print(sorted(s.strongly_connected()))
n = Graph.from_edges('s-a:4 s-b:5 a-c:-3 b-a:-2 c-b:6 c-t:2', directed=True)
print(n.bellman_ford('s'))
n.add_edge('b', 'c', -9)
try:
    n.bellman_ford('s')
except CycleError as e:
    print(e)
f = g.floyd()
print(f['a', 'e'], f['a', 'g'], [f['b', x] for x in 'acde'])
