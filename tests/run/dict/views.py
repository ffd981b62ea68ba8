# keys, values, items: iteration, conversion, length, live views
d = {'x': 10, 'y': 20, 'z': 30}
print(list(d), list(d.keys()), list(d.values()), list(d.items()))
k = d.keys()
d['w'] = 40
print(len(k), 'w' in k)
for key in d:
    print(key, end=' ')
print()
for v in d.values():
    print(v, end=' ')
print()
for key, v in d.items():
    print(key, v, sep='=', end=' ')
print()
print(d.keys())
print(d.values())
print(d.items())
print(max(d.values()), min(d.keys()), sum(d.values()))
print(('x', 10) in d.items(), 30 in d.values())
