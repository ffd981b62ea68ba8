d = {'x': 10, 'y': 20}
print(['x', 10] in d.items(), ('x', 10) in d.items(), ('x',) in d.items(), ('x', 11) in d.items(), ('z', 1) in d.items())
def f(**kw): return sorted(kw.items())
print(f(**{'a': 1}), f(**d))
try:
    print(f(**{1: 2}))
except TypeError as e:
    print(e)
t = tuple(['y', 20])
print(t in d.items(), None in d.items())
