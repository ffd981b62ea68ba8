items = {'a': 1, 'b': 'bc'}
v = items['b']
print('abc'.find(v), 'abc'.startswith(v), 'x'.center(items['a'] + 4), 'abc'.replace(v, 'z'), v.upper(), 'abc'.count(v), v in 'abc', 'abc' + v, v + 'x', v * 2)
print(int('5') + items['a'], len(v), v[0], v[1:], list(v), sorted(v), v.split('b'), [c for c in v])
print('%s %d' % (v, items['a']), f'{v:>5}', '{:3d}'.format(items['a']), max(v), ord(v[0]), v == 'bc')
try:
    print('abc'.find(items['a']))
except TypeError as e:
    print('TypeError')
try:
    print('abc' + items['a'])
except TypeError as e:
    print('TypeError')
try:
    print(','.join([items['a'], items['b']]))
except TypeError as e:
    print('TypeError')
try:
    print(','.join(items[i] for i in 'ba'))
except TypeError as e:
    print('TypeError')
print(','.join(items[i] for i in 'b'))
print(','.join([items[i] for i in 'b']))
