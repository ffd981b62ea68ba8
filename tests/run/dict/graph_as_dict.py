# graphs as dicts: degrees, reversal, components, bipartite test
graph = {
    'a': ['b', 'c'],
    'b': ['a', 'd'],
    'c': ['a'],
    'd': ['b'],
    'e': ['f'],
    'f': ['e'],
    'g': [],
}


def components(g):
    seen = {}
    label = 0
    for start in g:
        if start in seen:
            continue
        label += 1
        stack = [start]
        while stack:
            v = stack.pop()
            if v in seen:
                continue
            seen[v] = label
            stack.extend(g[v])
    return seen


def invert(d):
    out = {}
    for k, v in d.items():
        out.setdefault(v, []).append(k)
    return out


def bipartite(g):
    color = {}
    for s in g:
        if s in color:
            continue
        color[s] = 0
        queue = [s]
        for v in queue:
            for w in g[v]:
                if w not in color:
                    color[w] = 1 - color[v]
                    queue.append(w)
                elif color[w] == color[v]:
                    return None
    return color


print({v: len(ns) for v, ns in graph.items()})
comp = components(graph)
print(comp)
print(invert(comp))
print(bipartite(graph))
triangle = {1: [2, 3], 2: [1, 3], 3: [1, 2]}
print(bipartite(triangle))
edges = sorted((v, w) for v in graph for w in graph[v] if v < w)
print(edges)
