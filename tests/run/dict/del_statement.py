# del on several items and names, nested del
d = {'a': 1, 'b': 2, 'c': 3, 'd': {'x': 1, 'y': 2} and 4}
del d['a'], d['c']
print(d)
m = {1: {2: {3: 'deep', 4: 'x'}}}
del m[1][2][3]
print(m)
lists = {'l': [1, 2, 3, 4]}
del lists['l'][1:3]
print(lists)
k = 'b'
if k in d:
    del d[k]
print(d, k in d)
