# frozenset: operations, as dict key and as set element
f = frozenset([1, 2, 3])
print(f, len(f), 2 in f)
print(f | {4}, f & {2, 9}, f - {1})
print(frozenset())
d = {frozenset([1, 2]): 'a', frozenset([3]): 'b'}
print(d[frozenset([2, 1])], d[frozenset({3})])
groups = {frozenset(p) for p in [(1, 2), (2, 1), (3, 4), (4, 3), (1, 1)]}
print(len(groups), sorted(sorted(g) for g in groups))
print(f == {1, 2, 3}, f < {1, 2, 3, 4})
print(hash(frozenset([1, 2])) == hash(frozenset([2, 1])))
