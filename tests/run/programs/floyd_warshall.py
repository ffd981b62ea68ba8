# all pairs shortest paths, path recovery, transitive closure, negative cycles
INF = float('inf')


def floyd(n, edges):
    dist = [[INF] * n for _ in range(n)]
    nxt = [[-1] * n for _ in range(n)]
    for i in range(n):
        dist[i][i] = 0
    for a, b, w in edges:
        dist[a][b] = w
        nxt[a][b] = b
    for k in range(n):
        for i in range(n):
            for j in range(n):
                if dist[i][k] + dist[k][j] < dist[i][j]:
                    dist[i][j] = dist[i][k] + dist[k][j]
                    nxt[i][j] = nxt[i][k]
    return dist, nxt


def route(nxt, a, b):
    if a != b and nxt[a][b] < 0:
        return []
    out = [a]
    while a != b:
        a = nxt[a][b]
        out.append(a)
    return out


def bellman_ford(n, edges, source):
    dist = [INF] * n
    dist[source] = 0
    for _ in range(n - 1):
        for a, b, w in edges:
            if dist[a] + w < dist[b]:
                dist[b] = dist[a] + w
    for a, b, w in edges:
        if dist[a] + w < dist[b]:
            raise ValueError('negative cycle through %d' % b)
    return dist


def closure(n, edges):
    reach = [[i == j for j in range(n)] for i in range(n)]
    for a, b, _ in edges:
        reach[a][b] = True
    for k in range(n):
        for i in range(n):
            for j in range(n):
                reach[i][j] = reach[i][j] or (reach[i][k] and reach[k][j])
    return reach


edges = [(0, 2, -2), (1, 0, 4), (1, 2, 3), (2, 3, 2), (3, 1, -1), (4, 0, 7)]
dist, nxt = floyd(5, edges)
for row in dist:
    print(' '.join('  .' if d == INF else '%3d' % d for d in row))
for a, b in [(1, 3), (0, 1), (4, 1), (0, 4), (2, 2)]:
    print(a, b, route(nxt, a, b))
print(bellman_ford(5, edges, 4))
for row in closure(5, edges):
    print(''.join('#' if x else '-' for x in row))
try:
    bellman_ford(3, [(0, 1, 1), (1, 2, -3), (2, 0, 1)], 0)
except ValueError as e:
    print(e)
