# subset, superset, proper, disjoint, equality
a = {1, 2}
b = {1, 2, 3}
print(a < b, a <= b, b > a, b >= a, a < a, a <= a)
print(a.issubset(b), b.issuperset(a), a.isdisjoint({4}), a.isdisjoint(b))
print(a == {2, 1}, a != b, a == frozenset([1, 2]))
print(set() < a, {1} < {2}, {1} > {2}, {1} == {2})
print(a.issubset([1, 2, 5]), b.issuperset(range(1, 3)))
print([s for s in [{1}, {2}, {1, 3}] if s <= b])
