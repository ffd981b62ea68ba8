# keys views behave as sets
a = {1: 'x', 2: 'y', 3: 'z'}
b = {2: 'y', 3: 'q', 4: 'w'}
print(sorted(a.keys() & b.keys()))
print(sorted(a.keys() | b.keys()))
print(sorted(a.keys() - b.keys()))
print(sorted(a.keys() ^ b.keys()))
print(sorted(a.items() & b.items()))
print(a.keys() == {1, 2, 3}, a.keys() >= {1})
print([k for k in a if k in b and a[k] == b[k]])
