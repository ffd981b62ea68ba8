# keys of many types: int, negative, bool, float, str, tuple, None, bytes
print({1: 'a', -1: 'b', 0: 'c'}[-1])
print({True: 'yes', False: 'no'}[3 > 2])
f = {0.5: 'half', 1.5: 'more'}
print(f[0.5], f[3 / 2])
t = {(0, 0): 'origin', (1, 2): 'point'}
print(t[0, 0], t[(1, 2)])
p = 1
print(t[p, p + 1])
n = {None: 0, 'a': 1}
print(n[None], n)
b = {b'ab': 1, b'cd': 2}
print(b[b'cd'])
m = {(1, 'a'): 1.5, (2, 'b'): 2.5}
for (num, ch), val in m.items():
    print(num, ch, val)
s = {'': 1, ' ': 2}
print(s[''], s[' '])
