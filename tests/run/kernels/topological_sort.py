# graphs as adjacency lists: topological order, cycle detection, strongly connected components, bipartite test, Euler path
def topological(n, edges):
    indegree = [0] * n
    out = [[] for _ in range(n)]
    for a, b in edges:
        out[a].append(b)
        indegree[b] += 1
    ready = [v for v in range(n) if indegree[v] == 0]
    order = []
    while ready:
        v = ready.pop(0)
        order.append(v)
        for w in out[v]:
            indegree[w] -= 1
            if indegree[w] == 0:
                ready.append(w)
    return order if len(order) == n else None


def tarjan(n, edges):
    out = [[] for _ in range(n)]
    for a, b in edges:
        out[a].append(b)
    index = [-1] * n
    low = [0] * n
    on = [False] * n
    stack = []
    comps = []
    counter = 0

    def visit(v):
        nonlocal counter
        index[v] = low[v] = counter
        counter += 1
        stack.append(v)
        on[v] = True
        for w in out[v]:
            if index[w] < 0:
                visit(w)
                low[v] = min(low[v], low[w])
            elif on[w]:
                low[v] = min(low[v], index[w])
        if low[v] == index[v]:
            comp = []
            while True:
                w = stack.pop()
                on[w] = False
                comp.append(w)
                if w == v:
                    break
            comps.append(sorted(comp))

    for v in range(n):
        if index[v] < 0:
            visit(v)
    return comps


def bipartite(n, edges):
    colour = [None] * n
    near = [[] for _ in range(n)]
    for a, b in edges:
        near[a].append(b)
        near[b].append(a)
    for s in range(n):
        if colour[s] is not None:
            continue
        colour[s] = 0
        todo = [s]
        while todo:
            v = todo.pop()
            for w in near[v]:
                if colour[w] is None:
                    colour[w] = 1 - colour[v]
                    todo.append(w)
                elif colour[w] == colour[v]:
                    return None
    return colour


def euler(n, edges):
    degree = [0] * n
    near = [[] for _ in range(n)]
    for k, (a, b) in enumerate(edges):
        near[a].append((b, k))
        near[b].append((a, k))
        degree[a] += 1
        degree[b] += 1
    odd = [v for v in range(n) if degree[v] % 2]
    if len(odd) > 2:
        return []
    used = [False] * len(edges)
    stack = [odd[0] if odd else 0]
    path = []
    while stack:
        v = stack[-1]
        while near[v] and used[near[v][-1][1]]:
            near[v].pop()
        if near[v]:
            w, k = near[v].pop()
            used[k] = True
            stack.append(w)
        else:
            path.append(stack.pop())
    return path


print(topological(6, [(5, 2), (5, 0), (4, 0), (4, 1), (2, 3), (3, 1)]), topological(3, [(0, 1), (1, 2), (2, 0)]), topological(2, []))
print(tarjan(8, [(0, 1), (1, 2), (2, 0), (3, 1), (3, 2), (3, 5), (4, 2), (4, 6), (5, 3), (5, 4), (6, 4), (7, 5), (7, 6), (7, 7)]))
print(bipartite(4, [(0, 1), (1, 2), (2, 3), (3, 0)]), bipartite(3, [(0, 1), (1, 2), (2, 0)]))
print(euler(5, [(0, 1), (1, 2), (2, 0), (0, 3), (3, 4)]), euler(4, [(0, 1), (0, 2), (0, 3)]), euler(3, [(0, 1), (1, 2), (2, 0)]))
