# shortest paths on a weighted graph: Floyd-Warshall, Bellman-Ford, Dijkstra with a list as queue
INF = float("inf")
EDGES = [(0, 1, 7.0), (0, 2, 9.0), (0, 5, 14.0), (1, 2, 10.0), (1, 3, 15.0), (2, 3, 11.0), (2, 5, 2.0), (3, 4, 6.0), (4, 5, 9.0)]
N = 7


def floyd(n, edges):
    d = [[INF] * n for _ in range(n)]
    nxt = [[-1] * n for _ in range(n)]
    for i in range(n):
        d[i][i] = 0.0
    for u, v, w in edges:
        d[u][v] = d[v][u] = w
        nxt[u][v] = v
        nxt[v][u] = u
    for k in range(n):
        for i in range(n):
            for j in range(n):
                if d[i][k] + d[k][j] < d[i][j]:
                    d[i][j] = d[i][k] + d[k][j]
                    nxt[i][j] = nxt[i][k]
    return d, nxt


def path(nxt, u, v):
    if nxt[u][v] < 0:
        return [] if u != v else [u]
    p = [u]
    while u != v:
        u = nxt[u][v]
        p.append(u)
    return p


def bellman_ford(n, edges, src):
    dist = [INF] * n
    dist[src] = 0.0
    directed = edges + [(v, u, w) for u, v, w in edges]
    rounds = 0
    for _ in range(n - 1):
        rounds += 1
        changed = False
        for u, v, w in directed:
            if dist[u] + w < dist[v]:
                dist[v] = dist[u] + w
                changed = True
        if not changed:
            break
    return dist, rounds


def dijkstra(n, edges, src):
    adj = [[] for _ in range(n)]
    for u, v, w in edges:
        adj[u].append((v, w))
        adj[v].append((u, w))
    dist = [INF] * n
    dist[src] = 0.0
    done = [False] * n
    queue = [(0.0, src)]
    while queue:
        queue.sort(reverse=True)
        d, u = queue.pop()
        if done[u]:
            continue
        done[u] = True
        for v, w in adj[u]:
            if d + w < dist[v]:
                dist[v] = d + w
                queue.append((dist[v], v))
    return dist


d, nxt = floyd(N, EDGES)
for row in d:
    print(row)
print(path(nxt, 0, 4), path(nxt, 3, 3), path(nxt, 0, 6))
print(bellman_ford(N, EDGES, 0))
for s in range(N):
    if dijkstra(N, EDGES, s) != d[s] or bellman_ford(N, EDGES, s)[0] != d[s]:
        print("differ at", s)
print("agree")
