"""Assignment problem: Hungarian algorithm, Hopcroft-Karp, stable checks."""
from collections import deque
import itertools
import random

INF = float("inf")


def hungarian(cost):
    n, m = len(cost), len(cost[0])
    assert n <= m
    u = [0] * (n + 1)
    v = [0] * (m + 1)
    p = [0] * (m + 1)
    way = [0] * (m + 1)
    for i in range(1, n + 1):
        p[0] = i
        j0 = 0
        minv = [INF] * (m + 1)
        used = [False] * (m + 1)
        while True:
            used[j0] = True
            i0 = p[j0]
            delta = INF
            j1 = None
            for j in range(1, m + 1):
                if not used[j]:
                    cur = cost[i0 - 1][j - 1] - u[i0] - v[j]
                    if cur < minv[j]:
                        minv[j] = cur
                        way[j] = j0
                    if minv[j] < delta:
                        delta = minv[j]
                        j1 = j
            for j in range(m + 1):
                if used[j]:
                    u[p[j]] += delta
                    v[j] -= delta
                else:
                    minv[j] -= delta
            j0 = j1
            if p[j0] == 0:
                break
        while j0:
            j1 = way[j0]
            p[j0] = p[j1]
            j0 = j1
    assignment = {}
    for j in range(1, m + 1):
        if p[j]:
            assignment[p[j] - 1] = j - 1
    return -v[0], assignment


def brute(cost):
    n = len(cost)
    return min((sum(cost[i][perm[i]] for i in range(n)), perm)
               for perm in itertools.permutations(range(len(cost[0])), n))


class HopcroftKarp:
    def __init__(self, graph):
        self.graph = graph
        self.pair_u = {u: None for u in graph}
        self.pair_v = {v: None for vs in graph.values() for v in vs}
        self.dist = {}

    def bfs(self):
        queue = deque()
        for u in self.graph:
            if self.pair_u[u] is None:
                self.dist[u] = 0
                queue.append(u)
            else:
                self.dist[u] = INF
        found = INF
        while queue:
            u = queue.popleft()
            if self.dist[u] < found:
                for v in self.graph[u]:
                    w = self.pair_v[v]
                    if w is None:
                        if found == INF:
                            found = self.dist[u] + 1
                    elif self.dist[w] == INF:
                        self.dist[w] = self.dist[u] + 1
                        queue.append(w)
        return found != INF

    def dfs(self, u):
        for v in self.graph[u]:
            w = self.pair_v[v]
            if w is None or (self.dist[w] == self.dist[u] + 1 and self.dfs(w)):
                self.pair_v[v] = u
                self.pair_u[u] = v
                return True
        self.dist[u] = INF
        return False

    def solve(self):
        count = 0
        while self.bfs():
            for u in self.graph:
                if self.pair_u[u] is None and self.dfs(u):
                    count += 1
        return count


def main():
    cost = [[9, 2, 7, 8], [6, 4, 3, 7], [5, 8, 1, 8], [7, 6, 9, 4]]
    total, where = hungarian(cost)
    print(total, [where[i] for i in sorted(where)])
    print(brute(cost))
    rnd = random.Random(5)
    for size in (3, 4, 5, 6):
        c = [[rnd.randint(1, 99) for _ in range(size + 1)] for _ in range(size)]
        t, w = hungarian(c)
        b, _ = brute(c)
        print(size, t, b, t == b)
    jobs = {
        'ann': ['cook', 'clean'],
        'bob': ['cook'],
        'cat': ['drive', 'clean', 'sing'],
        'dan': ['drive', 'cook'],
        'eve': ['sing', 'drive'],
    }
    hk = HopcroftKarp(jobs)
    print(hk.solve())
    for person, job in sorted(hk.pair_u.items()):
        print(f"{person:>5} -> {job}")
    free = [j for j, p in hk.pair_v.items() if p is None]
    print("free jobs:", free)


main()
