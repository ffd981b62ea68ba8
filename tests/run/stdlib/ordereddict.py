# collections.OrderedDict: move_to_end, popitem(last=False)
from collections import OrderedDict

d = OrderedDict()
d['a'] = 1
d['b'] = 2
d['c'] = 3
d.move_to_end('a')
print(list(d.items()))
d.move_to_end('c', last=False)
print(list(d))
print(d.popitem(last=False), d.popitem(), len(d))
e = OrderedDict([('x', 1), ('y', 2)])
print(e == OrderedDict([('y', 2), ('x', 1)]), e == {'y': 2, 'x': 1})
for k in reversed(e):
    print(k, e[k])
