# union-find: components, cycle detection, kruskal spanning tree
class DisjointSet:
    def __init__(self, n):
        self.parent = list(range(n))
        self.size = [1] * n
        self.count = n

    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self.size[a] < self.size[b]:
            a, b = b, a
        self.parent[b] = a
        self.size[a] += self.size[b]
        self.count -= 1
        return True

    def same(self, a, b):
        return self.find(a) == self.find(b)


def kruskal(n, edges):
    ds = DisjointSet(n)
    tree = []
    for w, a, b in sorted(edges):
        if ds.union(a, b):
            tree.append((a, b, w))
    return tree, sum(w for _, _, w in tree)


edges = [(4, 0, 1), (8, 0, 7), (8, 1, 2), (11, 1, 7), (7, 2, 3), (2, 2, 8), (4, 2, 5),
         (9, 3, 4), (14, 3, 5), (10, 4, 5), (2, 5, 6), (1, 6, 7), (6, 6, 8), (7, 7, 8)]
tree, weight = kruskal(9, edges)
print(weight)
for a, b, w in tree:
    print('%d-%d (%d)' % (a, b, w))

ds = DisjointSet(10)
for a, b in [(0, 1), (2, 3), (1, 3), (5, 6), (3, 0), (7, 7)]:
    print(a, b, ds.union(a, b), ds.count)
print(ds.same(0, 2), ds.same(0, 5), ds.size[ds.find(2)])
groups = {}
for i in range(10):
    groups.setdefault(ds.find(i), []).append(i)
print(sorted(groups.values(), key=lambda g: (-len(g), g)))
