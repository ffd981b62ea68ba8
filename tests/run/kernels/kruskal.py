# minimum spanning tree by Kruskal with union-find, and by Prim; connected components
def make(n):
    return list(range(n)), [0] * n


def find(parent, x):
    while parent[x] != x:
        parent[x] = parent[parent[x]]
        x = parent[x]
    return x


def union(parent, rank, a, b):
    a, b = find(parent, a), find(parent, b)
    if a == b:
        return False
    if rank[a] < rank[b]:
        a, b = b, a
    parent[b] = a
    if rank[a] == rank[b]:
        rank[a] += 1
    return True


def kruskal(n, edges):
    parent, rank = make(n)
    tree = []
    total = 0
    for w, u, v in sorted(edges):
        if union(parent, rank, u, v):
            tree.append((u, v))
            total += w
    return total, tree


def prim(n, edges):
    weight = [[0] * n for _ in range(n)]
    for w, u, v in edges:
        weight[u][v] = weight[v][u] = w
    inside = [0]
    total = 0
    while len(inside) < n:
        best = None
        for u in inside:
            for v in range(n):
                if v not in inside and weight[u][v] > 0:
                    if best is None or weight[u][v] < best[0]:
                        best = (weight[u][v], u, v)
        if best is None:
            break
        total += best[0]
        inside.append(best[2])
    return total, inside


def components(n, edges):
    parent, rank = make(n)
    for _, u, v in edges:
        union(parent, rank, u, v)
    groups = [[] for _ in range(n)]
    for x in range(n):
        groups[find(parent, x)].append(x)
    return [g for g in groups if g]


edges = [(7, 0, 1), (5, 0, 3), (8, 1, 2), (9, 1, 3), (7, 1, 4), (5, 2, 4), (15, 3, 4), (6, 3, 5), (8, 4, 5), (9, 4, 6), (11, 5, 6)]
print(kruskal(7, edges))
print(prim(7, edges))
print(components(7, edges[:4]))
print(components(5, [(1, 0, 4), (1, 3, 2)]))
