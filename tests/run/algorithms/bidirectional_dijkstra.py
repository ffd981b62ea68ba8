import heapq
from collections import defaultdict

INF = float('inf')


class Graph(object):
    def __init__(self):
        self.adj = defaultdict(dict)
        self.radj = defaultdict(dict)
        self.nodes = set()

    def add_edge(self, u, v, w=1):
        self.nodes.update((u, v))
        self.adj[u][v] = min(w, self.adj[u].get(v, INF))
        self.radj[v][u] = self.adj[u][v]

    @classmethod
    def grid(cls, n, m, cost):
        g = cls()
        for i in range(n):
            for j in range(m):
                for di, dj in [(0, 1), (1, 0), (0, -1), (-1, 0)]:
                    if 0 <= i + di < n and 0 <= j + dj < m:
                        g.add_edge((i, j), (i + di, j + dj), cost(i, j, di, dj))
        return g


def dijkstra(graph, source, target=None):
    dist = {source: 0}
    prev = {}
    done = set()
    heap = [(0, source)]
    while heap:
        d, u = heapq.heappop(heap)
        if u in done:
            continue
        done.add(u)
        if u == target:
            break
        for v, w in graph.adj[u].items():
            nd = d + w
            if nd < dist.get(v, INF):
                dist[v] = nd
                prev[v] = u
                heapq.heappush(heap, (nd, v))
    return dist, prev, len(done)


def bidirectional(graph, source, target):
    if source == target:
        return 0, [source], 0
    dists = ({}, {})
    paths = ({source: [source]}, {target: [target]})
    fringe = ([], [])
    seen = ({source: 0}, {target: 0})
    heapq.heappush(fringe[0], (0, source))
    heapq.heappush(fringe[1], (0, target))
    neighs = [graph.adj, graph.radj]
    finalpath = []
    finaldist = INF
    direction = 1
    while fringe[0] and fringe[1]:
        direction = 1 - direction
        (dist, v) = heapq.heappop(fringe[direction])
        if v in dists[direction]:
            continue
        dists[direction][v] = dist
        if v in dists[1 - direction]:
            return finaldist, finalpath, len(dists[0]) + len(dists[1])
        for w, cost in neighs[direction][v].items():
            total = dists[direction][v] + cost
            if w in dists[direction]:
                if total < dists[direction][w]:
                    raise ValueError('Contradictory paths found: negative weights?')
            elif w not in seen[direction] or total < seen[direction][w]:
                seen[direction][w] = total
                heapq.heappush(fringe[direction], (total, w))
                paths[direction][w] = paths[direction][v] + [w]
                if w in seen[0] and w in seen[1]:
                    totaldist = seen[0][w] + seen[1][w]
                    if finalpath == [] or finaldist > totaldist:
                        finaldist = totaldist
                        revpath = paths[1][w][:]
                        revpath.reverse()
                        finalpath = paths[0][w] + revpath[1:]
    return None


def follow(prev, source, target):
    path = [target]
    while path[-1] != source:
        path.append(prev[path[-1]])
    return path[::-1]


def path_cost(graph, path):
    return sum(graph.adj[a][b] for a, b in zip(path, path[1:]))


if __name__ == '__main__':
    g = Graph.grid(12, 15, lambda i, j, di, dj: 1 + (i * 7 + j * 13 + di * 3 + dj * 5) % 9)
    print(len(g.nodes), 'nodes', sum(len(a) for a in g.adj.values()), 'edges')
    s, t = (0, 0), (11, 14)
    dist, prev, work = dijkstra(g, s, t)
    path = follow(prev, s, t)
    print('dijkstra', dist[t], path_cost(g, path), work)
    result = bidirectional(g, s, t)
    if result is not None:
        d, p, work2 = result
        print('bidirectional', d, path_cost(g, p), 'less work' if work2 < work else 'more work')
    small = Graph()
    for line in """a b 4
a c 2
b c 5
b d 10
c e 3
e d 4
d f 11""".split('\n'):
        u, v, w = line.split()
        small.add_edge(u, v, int(w))
    dist, prev, _ = dijkstra(small, 'a')
    for node in sorted(small.nodes):
        print(node, dist[node], '->'.join(follow(prev, 'a', node)))
    print(bidirectional(small, 'a', 'f'))
    print(bidirectional(small, 'f', 'a'))
    print(bidirectional(small, 'a', 'a'))
