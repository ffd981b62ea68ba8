# dijkstra with heapq on a weighted graph and on a grid
import heapq

GRAPH = {
    'A': [('B', 7), ('C', 9), ('F', 14)],
    'B': [('A', 7), ('C', 10), ('D', 15)],
    'C': [('A', 9), ('B', 10), ('D', 11), ('F', 2)],
    'D': [('B', 15), ('C', 11), ('E', 6)],
    'E': [('D', 6), ('F', 9)],
    'F': [('A', 14), ('C', 2), ('E', 9)],
    'Z': [],
}


def dijkstra(graph, source):
    dist = {v: float('inf') for v in graph}
    prev = {}
    dist[source] = 0
    heap = [(0, source)]
    while heap:
        d, v = heapq.heappop(heap)
        if d > dist[v]:
            continue
        for w, cost in graph[v]:
            nd = d + cost
            if nd < dist[w]:
                dist[w] = nd
                prev[w] = v
                heapq.heappush(heap, (nd, w))
    return dist, prev


def path(prev, source, target):
    out = [target]
    while out[-1] != source:
        if out[-1] not in prev:
            return None
        out.append(prev[out[-1]])
    return out[::-1]


dist, prev = dijkstra(GRAPH, 'A')
for v in sorted(dist):
    p = path(prev, 'A', v)
    print(v, dist[v] if p else 'unreachable', '-'.join(p) if p else '')

RISK = ['1163751742', '1381373672', '2136511328', '3694931569', '7463417111', '1319128137']


def safest(rows):
    h, w = len(rows), len(rows[0])
    best = {(0, 0): 0}
    heap = [(0, 0, 0)]
    while heap:
        d, r, c = heapq.heappop(heap)
        if (r, c) == (h - 1, w - 1):
            return d
        if best[(r, c)] < d:
            continue
        for nr, nc in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= nr < h and 0 <= nc < w:
                nd = d + int(rows[nr][nc])
                if nd < best.get((nr, nc), 10 ** 9):
                    best[(nr, nc)] = nd
                    heapq.heappush(heap, (nd, nr, nc))
    return -1


print(safest(RISK), safest(['19', '11']), safest(['5']))
