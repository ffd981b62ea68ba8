# Edmonds-Karp maximum flow, bipartite matching by augmenting paths, stable marriages, assignment by brute force
def max_flow(capacity, s, t):
    n = len(capacity)
    residual = [row[:] for row in capacity]
    flow = 0
    while True:
        parent = [-1] * n
        parent[s] = s
        queue = [s]
        for u in queue:
            for v in range(n):
                if parent[v] < 0 and residual[u][v] > 0:
                    parent[v] = u
                    queue.append(v)
        if parent[t] < 0:
            break
        push = 10 ** 9
        v = t
        while v != s:
            push = min(push, residual[parent[v]][v])
            v = parent[v]
        v = t
        while v != s:
            u = parent[v]
            residual[u][v] -= push
            residual[v][u] += push
            v = u
        flow += push
    side = [v for v in range(n) if parent[v] >= 0]
    return flow, side


def matching(likes, right):
    owner = [-1] * right

    def try_place(u, seen):
        for v in likes[u]:
            if not seen[v]:
                seen[v] = True
                if owner[v] < 0 or try_place(owner[v], seen):
                    owner[v] = u
                    return True
        return False

    size = 0
    for u in range(len(likes)):
        if try_place(u, [False] * right):
            size += 1
    return size, owner


def stable(men, women):
    n = len(men)
    rank = [[0] * n for _ in range(n)]
    for w in range(n):
        for place, m in enumerate(women[w]):
            rank[w][m] = place
    partner = [None] * n
    nxt = [0] * n
    free = list(range(n))
    while free:
        m = free.pop(0)
        w = men[m][nxt[m]]
        nxt[m] += 1
        old = partner[w]
        if old is None:
            partner[w] = m
        elif rank[w][m] < rank[w][old]:
            partner[w] = m
            free.append(old)
        else:
            free.append(m)
    return partner


def assign(cost):
    best = None
    n = len(cost)

    def go(row, used, total, chosen):
        nonlocal best
        if best is not None and total >= best[0]:
            return
        if row == n:
            best = (total, chosen[:])
            return
        for c in range(n):
            if not used & 1 << c:
                chosen.append(c)
                go(row + 1, used | 1 << c, total + cost[row][c], chosen)
                chosen.pop()

    go(0, 0, 0, [])
    return best


cap = [[0, 16, 13, 0, 0, 0], [0, 0, 10, 12, 0, 0], [0, 4, 0, 0, 14, 0], [0, 0, 9, 0, 0, 20], [0, 0, 0, 7, 0, 4], [0, 0, 0, 0, 0, 0]]
print(max_flow(cap, 0, 5))
print(matching([[0, 1], [0], [1, 2], [2, 3], [2]], 4))
print(stable([[0, 1, 2], [1, 0, 2], [0, 1, 2]], [[1, 0, 2], [0, 1, 2], [0, 1, 2]]))
print(assign([[9, 2, 7, 8], [6, 4, 3, 7], [5, 8, 1, 8], [7, 6, 9, 4]]))
