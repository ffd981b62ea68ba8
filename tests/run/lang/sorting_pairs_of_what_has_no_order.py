"""Pairs are sorted by their first parts; the second ones have no order and need none unless the first are equal."""


class Node:
    def __init__(self, name):
        self.name = name


groups = {'b': [{'x': 1}], 'a': [{'x': 2}, {'x': 3}], 'c': []}
print(sorted(groups.items()))
print([k for k, v in sorted({2: Node('two'), 1: Node('one')}.items())])
print(max((len(v), v) for v in ([{1}], [{1}, {2}])))
print(min([('b', {1: 2}), ('a', {3: 4})]), sorted([(2, None), (1, None)]), sorted([(1, [Node('q')]), (0, [])])[0])
for pairs in ([(1, {'a': 1}), (1, {'b': 2})], [(1, Node('x')), (1, Node('y'))], [(1, [{}]), (1, [{'z': 1}])]):
    try:
        print(sorted(pairs))
    except TypeError as e:
        print('TypeError', e)
import heapq
heap = []
for k in (3, 1, 2):
    heapq.heappush(heap, (k, {'k': k}))
print([heapq.heappop(heap)[1] for _ in range(3)])
