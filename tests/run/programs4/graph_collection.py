"""Graph algorithms, as people collect them."""
from __future__ import annotations
import heapq
import sys
from collections import defaultdict, deque
from math import inf

class Graph:
    def __init__(self, directed: bool = False) -> None:
        self.adj: dict[str, dict[str, float]] = {}
        self.directed = directed
    def add_edge(self, u, v, w=1):
        self.adj.setdefault(u, {})[v] = w
        self.adj.setdefault(v, {})
        if not self.directed:
            self.adj[v][u] = w
        return self
    def bfs(self, start):
        seen, queue, order = {start}, deque([start]), []
        while queue:
            node = queue.popleft()
            order.append(node)
            for nxt in sorted(self.adj[node]):
                if nxt not in seen:
                    seen.add(nxt)
                    queue.append(nxt)
        return order
    def dfs(self, start, visited=None):
        visited = visited if visited is not None else []
        visited.append(start)
        for nxt in sorted(self.adj[start]):
            if nxt not in visited:
                self.dfs(nxt, visited)
        return visited
    def dijkstra(self, src):
        dist = {v: inf for v in self.adj}
        dist[src] = 0
        prev = {}
        heap = [(0, src)]
        while heap:
            d, u = heapq.heappop(heap)
            if d > dist[u]:
                continue
            for v, w in self.adj[u].items():
                nd = d + w
                if nd < dist[v]:
                    dist[v] = nd
                    prev[v] = u
                    heapq.heappush(heap, (nd, v))
        return dist, prev
    def path(self, src, dst):
        dist, prev = self.dijkstra(src)
        if dist[dst] == inf:
            return None
        out = [dst]
        while out[-1] != src:
            out.append(prev[out[-1]])
        return out[::-1]
    def topological(self):
        indeg = defaultdict(int)
        for u in self.adj:
            for v in self.adj[u]:
                indeg[v] += 1
        ready = sorted(u for u in self.adj if indeg[u] == 0)
        res = []
        while ready:
            u = ready.pop(0)
            res.append(u)
            for v in sorted(self.adj[u]):
                indeg[v] -= 1
                if not indeg[v]:
                    ready.append(v)
        if len(res) != len(self.adj):
            raise ValueError("graph has a cycle")
        return res
    def floyd(self):
        nodes = sorted(self.adj)
        d = {(u, v): 0 if u == v else self.adj[u].get(v, inf) for u in nodes for v in nodes}
        for k in nodes:
            for i in nodes:
                for j in nodes:
                    if d[i, k] + d[k, j] < d[i, j]:
                        d[i, j] = d[i, k] + d[k, j]
        return d
def kruskal(n, edges):
    parent = list(range(n))
    def find(x):
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x
    total, used = 0, []
    for w, a, b in sorted(edges):
        ra, rb = find(a), find(b)
        if ra != rb:
            parent[ra] = rb
            total += w
            used.append((a, b))
    return total, used
def tarjan(graph):
    index, low, stack, on, out = {}, {}, [], set(), []
    counter = [0]
    def strong(v):
        index[v] = low[v] = counter[0]
        counter[0] += 1
        stack.append(v)
        on.add(v)
        for w in graph[v]:
            if w not in index:
                strong(w)
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
            out.append(sorted(comp))
    for v in graph:
        if v not in index:
            strong(v)
    return out
def max_flow(capacity, s, t):
    n = len(capacity)
    residual = [row[:] for row in capacity]
    flow = 0
    while True:
        parent = [-1] * n
        parent[s] = s
        q = deque([s])
        while q and parent[t] == -1:
            u = q.popleft()
            for v in range(n):
                if parent[v] == -1 and residual[u][v] > 0:
                    parent[v] = u
                    q.append(v)
        if parent[t] == -1:
            return flow
        push, v = float("inf"), t
        while v != s:
            push = min(push, residual[parent[v]][v])
            v = parent[v]
        v = t
        while v != s:
            residual[parent[v]][v] -= push
            residual[v][parent[v]] += push
            v = parent[v]
        flow += push
def main(argv):
    g = Graph()
    for u, v, w in [("a", "b", 4), ("a", "c", 1), ("c", "b", 2), ("b", "d", 5), ("e", "f", 1)]:
        g.add_edge(u, v, w)
    print(g.bfs("a"), g.dfs("a"))
    dist, _ = g.dijkstra("a")
    print(dist, g.path("a", "d"), g.path("a", "f"))
    d = Graph(directed=True).add_edge("x", "y").add_edge("y", "z").add_edge("x", "z")
    print(d.topological())
    try:
        d.add_edge("z", "x").topological()
    except ValueError as e:
        print("Error:", e)
    print({k: v for k, v in g.floyd().items() if k[0] == "a"})
    print(kruskal(4, [(1, 0, 1), (3, 1, 2), (2, 0, 2), (7, 2, 3)]))
    print(tarjan({1: [2], 2: [3], 3: [1, 4], 4: [5], 5: [4]}))
    print(max_flow([[0, 16, 13, 0, 0, 0], [0, 0, 10, 12, 0, 0], [0, 4, 0, 0, 14, 0], [0, 0, 9, 0, 0, 20], [0, 0, 0, 7, 0, 4], [0] * 6], 0, 5))
    return 0
if __name__ == "__main__":
    sys.exit(main(sys.argv))
