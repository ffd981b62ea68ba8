l = [3, 1, 2]
l.sort(); print(l)
l.sort(reverse=True); print(l, sorted(l, key=lambda x: -x), l.index(1), l.count(2))
l.insert(1, 9); l.append(4); l.extend((7, 8)); print(l, l.pop(), l.pop(0), l)
l.remove(9); print(l)
del l[0]; print(l, l[::-1], l[1:], l * 2, l + [1], 4 in l)
l[1:2] = [5, 6, 7]; print(l)
l[:] = []; print(l, not l)
for f in (lambda: [].pop(), lambda: [1].index(2), lambda: [1].remove(2), lambda: [1][5], lambda: {}['k'], lambda: {1}.remove(2), lambda: set().pop(), lambda: {}.popitem(), lambda: [1, 2][-3]):
    try:
        f()
    except (IndexError, ValueError, KeyError) as e:
        print(type(e).__name__, e)
d = {'a': 1, 'b': 2}
print(d.get('a'), d.get('z'), d.get('z', 0), d.setdefault('c', 3), d.pop('a'), d.pop('zz', None), d, len(d), 'b' in d)
d.update({'x': 9}, y=8); print(d, list(d), list(d.values()), list(d.items()), d.popitem(), d)
d2 = dict(d); d2['b'] = 0; print(d, d2, d == d2, dict([(1, 2)]), dict(a=1), {**d, 'q': 1}, d | {'b': 5})
print(dict.fromkeys('ab', 0), {k: v for k, v in zip('ab', range(2))}, sorted(d, key=d.get), max(d, key=lambda k: d[k]))
for k, v in d.items():
    print(k, v, end=';')
print()
del d['b']; print(d); d.clear(); print(d)
s = {1, 2, 3}; t = {2, 3, 4}
print(s & t, s | t, s - t, s ^ t, s <= t, {2} < s, s.isdisjoint({9}), s.issubset({1, 2, 3, 4}), s.union([7]), s.intersection([1]))
s.add(5); s.discard(1); s.discard(99); s.update([6]); s -= {6}; print(sorted(s), len(s), 5 in s)
print(frozenset([1, 2]) | {3}, {frozenset([1]): 'f'}[frozenset([1])], set('aab') == {'a', 'b'})
t = (1, 2, 3)
print(t.index(2), t.count(1), t[1:], t + (4,), t * 2, len(t), t == (1, 2, 3), t < (1, 3), (1,) + (), tuple([1]), hash((1, 2)) == hash((1, 2)))
print(list(zip([1, 2, 3], 'ab')), list(enumerate('ab', 1)), list(map(lambda a, b: a + b, [1, 2], [3, 4])), list(filter(None, [0, 1, '', 2])) if False else list(filter(None, [0, 1, 2])), list(reversed([1, 2])), any([0, 1]), all([]), sum(range(5)))
try:
    list(zip([1], [1, 2], strict=True))
except ValueError as e:
    print(e)
a = [1, [2, [3]]] if False else [[1], [2, 3]]
b = a[:]
b[0].append(9); print(a, b, a is b, a[0] is b[0])
m = [[0] * 3 for _ in range(2)]; m[0][1] = 5; print(m, [x for r in m for x in r], [[r[i] for r in m] for i in range(3)])
print([x if x % 2 else -x for x in range(5) if x != 2], {x % 3 for x in range(9)}, [(i, j) for i in range(3) for j in range(i)])
x = [1, 2]; x += (3,); x *= 2; print(x, x == [1, 2, 3] * 2, [1, 2] < [1, 3], [] < [0])
import collections
c = collections.Counter('abca'); print(c, c['a'], c['z'], c.most_common(1))
dd = collections.defaultdict(list); dd['k'].append(1); print(dict(dd), dd['q'])
dq = collections.deque([1, 2], maxlen=3); dq.append(3); dq.append(4); dq.appendleft(0); print(dq, dq[0], dq.popleft(), len(dq))
od = collections.OrderedDict(); od['z'] = 1; od['a'] = 2; od.move_to_end('z'); print(list(od))
it = iter([1, 2]); print(next(it), next(it), next(it, None))
print([*range(3)], range(1, 10, 3)[1], len(range(0, 10, 3)), 4 in range(0, 10, 2), range(3) == range(0, 3), list(range(5, 0, -2)))
print(list(iter(iter([5, 6, 0]).__next__, 0)), bytearray(b'ab') + b'c', b'abc'[1:], b'a' in b'abc')
