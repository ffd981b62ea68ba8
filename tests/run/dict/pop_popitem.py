# dict.pop with default, popitem order, clear
d = {'a': 1, 'b': 2, 'c': 3, 'd': 4}
print(d.pop('b'))
print(d.pop('zz', -1))
print(d)
print(d.popitem())
print(d.popitem())
print(d)
d.clear()
print(d, len(d))
try:
    d.pop('nope')
except KeyError as e:
    print('KeyError', e)
try:
    d.popitem()
except KeyError as e:
    print('empty', e)
