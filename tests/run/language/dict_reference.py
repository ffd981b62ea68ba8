# dict: methods, views, merging and the errors of these.
d = {'a': 1, 'b': 2}
print(d, d['a'], d.get('z'), d.get('z', 0), 'a' in d, 'z' not in d, len(d), list(d), list(d.keys()), list(d.values()), list(d.items()))
d['c'] = 3
d.update({'a': 10})
d.update(x=5, y=6)
d.update([('q', 7)])
print(d)
print(d.pop('x'), d.pop('zz', None), d.popitem(), d.setdefault('n', 8), d.setdefault('n', 9), d)
for f in [lambda: d['nope'], lambda: d.pop('nope'), lambda: {}.popitem()]:
    try:
        f()
    except KeyError as e:
        print('KeyError', e, e.args)
del d['a']
try:
    del d['a']
except KeyError as e:
    print(repr(e))
print(dict(a=1, b=2), dict([(1, 2), (3, 4)]), dict(zip('ab', [1, 2])), dict({'a': 1}, b=2), dict(), dict.fromkeys('ab'), dict.fromkeys([1, 2], 0))
print({**{'a': 1}, 'b': 2, **{'a': 3}}, {'a': 1} | {'b': 2}, {'a': 1} == {'a': 1.0}, {'a': 1} != {'b': 1}, {1: 2, 3: 4} == {3: 4, 1: 2})
e = {'a': 1}
e |= {'b': 2}
e |= [('c', 3)]
print(e, e.copy() == e, e.copy() is e)
print({k: v for k, v in zip('abc', range(3)) if v}, {v: k for k, v in e.items()}, {i: {j: i * j for j in range(2)} for i in range(2)})
print(e.keys() & {'a', 'z'}, e.keys() - {'a'} == {'b', 'c'}, e.keys() | {'q'} == {'a', 'b', 'c', 'q'}, e.items() >= {('a', 1)}, 'a' in e.keys(), 1 in e.values(), ('a', 1) in e.items(), e.keys() == {'a', 'b', 'c'})
print(list(reversed(e)), list(reversed(e.items())), sorted(e), sorted(e.items(), key=lambda kv: -kv[1]), max(e, key=e.get), min(e.values()), sum(e.values()))
for k in e:
    print(k, end=' ')
for k, v in e.items():
    print(k, v, end=' ')
for i, (k, v) in enumerate(e.items()):
    print(i, k, v, end=' ')
print()
try:
    for k in e:
        e[k + 'x'] = 1
except RuntimeError as err:
    print(err)
try:
    for k in list(e):
        del e[k]
    print(e)
except RuntimeError as err:
    print(err)
m = {1: 'int', 's': 2, (1, 2): [3], None: None, 2.5: {'n': 1}, True: 'bool'}
print(m, m[1], m[1, 2], m[None], m[2.5]['n'])
print(m.keys(), m.values(), {'a': 1}.items(), {}.keys(), str({}), bool({}), bool({1: 1}))
g = {}
for w in 'a b a c a'.split():
    g[w] = g.get(w, 0) + 1
print(g)
h = {}
for w in ['x', 'yy', 'z']:
    h.setdefault(len(w), []).append(w)
print(h)
n = {'a': {'b': {'c': 1}}}
n['a']['b']['d'] = 2
print(n, n['a']['b']['c'])
n['a']['b']['c'] += 5
print(n)
try:
    {}[[1]]
except TypeError as err:
    print(err)
k = {1: 'a', 1.0: 'b', True: 'c'}
print(k, len(k))
e.clear()
print(e, not e)
