# graph classes: Dijkstra with heapq, Floyd-Warshall, Bellman-Ford with negative edges
import heapq

INF = float('inf')


class Graph:
    def __init__(self, directed=False):
        self.directed = directed
        self.edges = {}

    def add(self, a, b, cost=1):
        self.edges.setdefault(a, {})[b] = cost
        self.edges.setdefault(b, {})
        if not self.directed:
            self.edges[b][a] = cost
        return self

    def dijkstra(self, source):
        dist = {node: INF for node in self.edges}
        dist[source] = 0
        back = {}
        heap = [(0, source)]
        while heap:
            d, node = heapq.heappop(heap)
            if d > dist[node]:
                continue
            for other, cost in self.edges[node].items():
                if d + cost < dist[other]:
                    dist[other] = d + cost
                    back[other] = node
                    heapq.heappush(heap, (d + cost, other))
        return dist, back

    def path(self, source, target):
        dist, back = self.dijkstra(source)
        if dist[target] == INF:
            return None
        route = [target]
        while route[-1] != source:
            route.append(back[route[-1]])
        return dist[target], route[::-1]

    def floyd(self):
        nodes = sorted(self.edges)
        d = {a: {b: 0 if a == b else self.edges[a].get(b, INF) for b in nodes} for a in nodes}
        for k in nodes:
            for i in nodes:
                for j in nodes:
                    if d[i][k] + d[k][j] < d[i][j]:
                        d[i][j] = d[i][k] + d[k][j]
        return d

    def bellman_ford(self, source):
        dist = dict.fromkeys(self.edges, INF)
        dist[source] = 0
        for _ in range(len(self.edges) - 1):
            for a in self.edges:
                for b, cost in self.edges[a].items():
                    if dist[a] + cost < dist[b]:
                        dist[b] = dist[a] + cost
        for a in self.edges:
            for b, cost in self.edges[a].items():
                if dist[a] + cost < dist[b]:
                    raise ValueError('negative cycle through ' + b)
        return dist


g = Graph()
g.add('a', 'b', 7).add('a', 'c', 9).add('a', 'f', 14).add('b', 'c', 10).add('b', 'd', 15)
g.add('c', 'd', 11).add('c', 'f', 2).add('d', 'e', 6).add('e', 'f', 9)
g.add('x', 'y', 1)
print(g.path('a', 'e'), g.path('a', 'x'))
table = g.floyd()
print([table['a'][n] for n in sorted(g.edges)])
h = Graph(directed=True)
h.add('s', 't', 4).add('s', 'u', 2).add('u', 't', -3).add('t', 'v', 1)
print(sorted(h.bellman_ford('s').items()))
h.add('v', 'u', 1)
try:
    h.bellman_ford('s')
except ValueError as e:
    print(type(e).__name__, e)
