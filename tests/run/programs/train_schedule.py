# stations, lines and shortest journeys with transfers
import heapq
from collections import defaultdict

LINES = {
    'red': [('Ash', 0), ('Birch', 4), ('Cedar', 9), ('Doum', 15)],
    'blue': [('Elm', 0), ('Birch', 3), ('Fir', 8), ('Gum', 12)],
    'green': [('Gum', 0), ('Hazel', 5), ('Doum', 7)],
}
CHANGE = 5


def build():
    graph = defaultdict(list)
    for line, stops in LINES.items():
        for (a, ta), (b, tb) in zip(stops, stops[1:]):
            graph[a, line].append(((b, line), tb - ta))
            graph[b, line].append(((a, line), tb - ta))
    where = defaultdict(list)
    for line, stops in LINES.items():
        for s, _ in stops:
            where[s].append(line)
    for s, lines in where.items():
        for x in lines:
            for y in lines:
                if x != y:
                    graph[s, x].append(((s, y), CHANGE))
    return graph, where


def journey(graph, where, src, dst):
    if src not in where or dst not in where:
        raise ValueError('unknown station ' + (dst if src in where else src))
    heap = [(0, (src, line), []) for line in sorted(where[src])]
    done = set()
    while heap:
        t, node, path = heapq.heappop(heap)
        if node in done:
            continue
        done.add(node)
        path = path + [node]
        if node[0] == dst:
            return t, path
        for nxt, cost in graph[node]:
            if nxt not in done:
                heapq.heappush(heap, (t + cost, nxt, path))
    return None, []


def describe(path):
    legs = []
    for station, line in path:
        if legs and legs[-1][0] == line:
            legs[-1][1].append(station)
        else:
            legs.append((line, [station]))
    return '; '.join('%s %s' % (line, '-'.join(st)) for line, st in legs if len(st) > 1)


graph, where = build()
print(sorted(s for s in where if len(where[s]) > 1))
for src, dst in [('Ash', 'Doum'), ('Elm', 'Cedar'), ('Ash', 'Hazel'), ('Fir', 'Fir'), ('Ash', 'Oak')]:
    try:
        t, path = journey(graph, where, src, dst)
        print('%s to %s: %d min: %s' % (src, dst, t, describe(path)))
    except ValueError as e:
        print(e)
stations = sorted(where)
table = {a: {b: journey(graph, where, a, b)[0] for b in stations} for a in stations}
print('      ' + ' '.join(s[:3] for s in stations))
for a in stations:
    print('%-5s ' % a + ' '.join('%3d' % table[a][b] for b in stations))
print(min(stations, key=lambda a: (max(table[a].values()), a)), all(table[a][b] == table[b][a] for a in stations for b in stations))
