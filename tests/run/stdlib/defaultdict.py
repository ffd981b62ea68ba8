# collections.defaultdict with list, int, set, lambda
from collections import defaultdict

groups = defaultdict(list)
for w in 'apple ant bee bear cat'.split():
    groups[w[0]].append(w)
print(dict(groups), len(groups), 'z' in groups)
n = defaultdict(int)
for c in 'mississippi':
    n[c] += 1
print(sorted(n.items()), n['q'], 'q' in n)
s = defaultdict(set)
for k, v in [(1, 'a'), (1, 'a'), (2, 'b')]:
    s[k].add(v)
print({k: sorted(v) for k, v in s.items()})
d = defaultdict(lambda: 'none')
d['x'] = 'some'
print(d['x'], d['y'], d.get('w'), list(d))
nested = defaultdict(lambda: defaultdict(int))
nested['a']['b'] += 2
nested['a']['c'] += 1
print(nested['a']['b'], dict(nested['a']), nested['z']['z'])
