# set and frozenset: methods, operators and the errors of these.
s = {3, 1, 2}
s.add(4)
s.add(1)
s.discard(9)
s.discard(1)
s.remove(2)
print(s, len(s), 3 in s, sorted(s))
try:
    s.remove(99)
except KeyError as e:
    print(repr(e))
try:
    set().pop()
except KeyError as e:
    print(repr(e))
a, b = ({1, 2, 3}, {2, 3, 4})
print(a | b, a & b, a - b, a ^ b, a.union(b), a.intersection(b), a.difference(b), a.symmetric_difference(b))
print(a.union([7], (8,)), a.intersection([2], {2, 3}), a.difference([1], [2]), a.isdisjoint({9}), {1}.issubset(a), a.issuperset([1]), a <= a, a < a, {1} < a, a >= {1}, a > b, a == {3, 2, 1}, a != b)
c = a.copy()
c |= {9}
c &= {1, 2, 9}
c -= {1}
c ^= {2, 5}
print(c, a)
c.update([1], {2})
c.intersection_update({1, 2})
c.difference_update([1])
c.symmetric_difference_update([2, 8])
print(c)
c.clear()
print(c, set(), bool(set()))
f = frozenset([1, 2])
print(f, f | {3}, {3} | f, f == {1, 2}, hash(f) == hash(frozenset([2, 1])), {f: 1}[frozenset({2, 1})], type(f | {3}), type({3} | f), frozenset(), frozenset('a'))
print({x % 3 for x in range(10)}, set('a'), set([1, 1]), set(range(3)), {*a, 10}, {1, 1.0, True}, {(1, 2), (1, 2)}, {None})
m = {1, 'a', None, 2.5, (1,)}
print(len(m), 'a' in m, None in m, 3 in m, (1,) in m)
try:
    {[1]}
except TypeError as e:
    print(e)
print(sorted({'b', 'a'}), max({3, 8}), sum({1, 2}), any({0}), list({5}), min(frozenset([4, 2])), {1, 2}.pop() in (1, 2), len({i // 2 for i in range(10)}))
try:
    for x in a:
        a.add(x + 100)
except RuntimeError as e:
    print(e)
