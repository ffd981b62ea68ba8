# dicts built and taken apart with zip, unpacking and star
keys, values = ['a', 'b', 'c'], [1, 2, 3]
d = dict(zip(keys, values))
ks, vs = zip(*d.items())
print(d, ks, vs)
first, *rest = d
print(first, rest)
(k1, v1), *_ = d.items()
print(k1, v1, [*d], {**d}, (*d.values(),))
a, b = {'x': 1, 'y': 2}.values()
print(a + b, max(zip(d.values(), d.keys())))
