# building strings with lists, slices and joins
s = list('hello')
s[0] = 'J'
s.append('!')
s.insert(1, '-')
print(''.join(s))
s.reverse()
print(''.join(s))
t = 'abcdef'
print(t[:2] + 'X' + t[3:], t[1:] + t[0], t[:3][::-1] + t[3:])
out = ''
for i, c in enumerate(t):
    out += c.upper() if i % 2 else c
print(out, ''.join([c * 2 for c in t if c not in 'ace']))
parts = []
for w in ('a', 'b'):
    parts += [w, w * 2]
print('/'.join(parts))
