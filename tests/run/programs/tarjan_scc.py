# strongly connected components by Tarjan and Kosaraju, 2-SAT on top
def tarjan(graph):
    index = {}
    low = {}
    on = set()
    stack = []
    out = []
    counter = [0]

    def visit(v):
        index[v] = low[v] = counter[0]
        counter[0] += 1
        stack.append(v)
        on.add(v)
        for w in graph[v]:
            if w not in index:
                visit(w)
                low[v] = min(low[v], low[w])
            elif w in on:
                low[v] = min(low[v], index[w])
        if low[v] == index[v]:
            comp = []
            while True:
                w = stack.pop()
                on.remove(w)
                comp.append(w)
                if w == v:
                    break
            out.append(sorted(comp))

    for v in graph:
        if v not in index:
            visit(v)
    return out


def kosaraju(graph):
    order = []
    seen = set()

    def first(v):
        seen.add(v)
        for w in graph[v]:
            if w not in seen:
                first(w)
        order.append(v)

    for v in graph:
        if v not in seen:
            first(v)
    back = {v: [] for v in graph}
    for v in graph:
        for w in graph[v]:
            back[w].append(v)
    comps = []
    done = set()
    for v in reversed(order):
        if v in done:
            continue
        todo, comp = [v], []
        while todo:
            u = todo.pop()
            if u not in done:
                done.add(u)
                comp.append(u)
                todo.extend(back[u])
        comps.append(sorted(comp))
    return comps


def two_sat(n, clauses):
    graph = {v: [] for k in range(1, n + 1) for v in (k, -k)}
    for a, b in clauses:
        graph[-a].append(b)
        graph[-b].append(a)
    place = {v: i for i, comp in enumerate(tarjan(graph)) for v in comp}
    if any(place[k] == place[-k] for k in range(1, n + 1)):
        return None
    return [place[k] < place[-k] for k in range(1, n + 1)]


g = {1: [2], 2: [3, 4], 3: [1], 4: [5], 5: [6], 6: [4, 7], 7: [], 8: [7, 8]}
print(tarjan(g))
print(kosaraju(g))
print(sorted(tarjan(g)) == sorted(kosaraju(g)))
print(two_sat(3, [(1, 2), (-1, 3), (-2, -3), (1, -3)]))
print(two_sat(2, [(1, 2), (-1, 2), (1, -2), (-1, -2)]))
