from collections import OrderedDict, defaultdict, Counter, ChainMap
d = {}
d.update(OrderedDict([('a', 1), ('b', 2)]))
print(d)
e = dict(OrderedDict(x=1))
print(e)
d.update(Counter('abc'))
print(d, dict(Counter('aab')))
dd = defaultdict(int); dd['q'] += 1
d.update(dd); d |= OrderedDict(z=4); d = d | Counter('z')
print({**d, **OrderedDict(y=3)}, d)
class Own(dict):
    def __getitem__(self, k): return 99
o = Own(m=1)
d.update(o)
print(d['m'])
class Like:
    def keys(self): return ['r', 's']
    def __getitem__(self, k): return ord(k)
d.update(Like())
print(d, dict(Like()), {**Like()})
d.update([('t', 1)], u=7)
o.update(Like()); o.update(OrderedDict(k=3), j=4)
print(sorted(o.items()), d['t'], d['u'])
c = Counter('abca')
c.update(Counter('ab')); c.update('zz'); c.update({'q': 4})
print(sorted(c.items()))
od = OrderedDict([('p', 1)])
od.update(d)
print(list(od)[:3])
