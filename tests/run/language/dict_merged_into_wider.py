# Dicts merged into others whose values have more types.
d = {'a': 1, 'b': 2}
d['c'] = 3
d |= {'d': 4}
print(d, d.setdefault('q', []))
e = {**{'a': 1}, 'b': 2}
print(e)
