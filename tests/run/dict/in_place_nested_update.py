# augmented assignment on nested entries
d = {'n': {'c': 1}, 'l': {'x': 5}}
d['n']['c'] += 4
d['n']['d'] = d['n'].get('d', 0) + 1
d['l']['x'] *= 3
d['l']['x'] -= 1
print(d)
m = {}
for i in range(6):
    m[i % 3] = m.get(i % 3, []) + [i]
print(m)
c = {'t': (1, 2), 'u': (0,)}
c['t'] += (3,)
print(c)
s = {'w': 'a'}
s['w'] += 'b'
s['w'] *= 2
print(s)
