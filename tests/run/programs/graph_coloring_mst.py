# prim, greedy colouring, euler path, bridges in one undirected graph class
import heapq


class Graph:
    def __init__(self, edges=()):
        self.adj = {}
        for e in edges:
            self.add(*e)

    def add(self, a, b, w=1):
        self.adj.setdefault(a, {})[b] = w
        self.adj.setdefault(b, {})[a] = w

    def __iter__(self):
        return iter(sorted(self.adj))

    def __getitem__(self, v):
        return self.adj[v]

    def __len__(self):
        return len(self.adj)

    def prim(self, start):
        seen = {start}
        heap = [(w, start, b) for b, w in self[start].items()]
        heapq.heapify(heap)
        tree = []
        while heap:
            w, a, b = heapq.heappop(heap)
            if b not in seen:
                seen.add(b)
                tree.append((a, b, w))
                for c, x in self[b].items():
                    heapq.heappush(heap, (x, b, c))
        return tree

    def colour(self):
        colours = {}
        for v in sorted(self, key=lambda v: (-len(self[v]), v)):
            used = {colours[w] for w in self[v] if w in colours}
            c = 0
            while c in used:
                c += 1
            colours[v] = c
        return colours

    def bridges(self):
        order, low, out = {}, {}, []

        def visit(v, parent):
            order[v] = low[v] = len(order)
            for w in sorted(self[v]):
                if w == parent:
                    continue
                if w in order:
                    low[v] = min(low[v], order[w])
                else:
                    visit(w, v)
                    low[v] = min(low[v], low[w])
                    if low[w] > order[v]:
                        out.append((v, w))

        for v in self:
            if v not in order:
                visit(v, None)
        return sorted(out)

    def euler(self):
        odd = [v for v in self if len(self[v]) % 2]
        if len(odd) not in (0, 2):
            return None
        left = {v: sorted(self[v], reverse=True) for v in self}
        stack, path = [odd[0] if odd else next(iter(self))], []
        while stack:
            v = stack[-1]
            if left[v]:
                w = left[v].pop()
                left[w].remove(v)
                stack.append(w)
            else:
                path.append(stack.pop())
        return path[::-1]


g = Graph([('a', 'b', 4), ('a', 'c', 1), ('b', 'c', 2), ('b', 'd', 5), ('c', 'd', 8), ('d', 'e', 3), ('e', 'f', 6), ('f', 'g', 1), ('e', 'g', 2)])
tree = g.prim('a')
print(tree, sum(w for _, _, w in tree), len(g))
print(sorted(g.colour().items()), g.bridges())
print(g.euler(), Graph([(1, 2), (2, 3), (3, 1)]).euler())
house = Graph([(1, 2), (2, 3), (3, 4), (4, 1), (1, 3), (2, 4), (3, 5), (4, 5)])
print(house.euler(), max(house.colour().values()) + 1, house.bridges(), [len(house[v]) for v in house])
print(Graph([(0, 1), (0, 2), (0, 3)]).euler())
