# Inventory/bank/hospital sim reading embedded text; closures, mixed types, reuse of names
import re, sys, math
from collections import OrderedDict, deque, ChainMap, defaultdict
DATA = '''
# id;name;qty;price;tags
1;Bolt;100;0.25;metal,small
2;Nut;;0.1;metal
x;Broken;1;1;none
3;Glue;12;4;
4;Saw;3;19.9;tool,metal,"sharp"
'''
data = DATA.strip().split('\n')
data = [d for d in data if not d.startswith('#')]
items, errors = {}, []
for n, data_line in enumerate(data):
    f = data_line.split(';')
    try:
        id_, name, qty, price, tags = f
        rec = dict(id=int(id_), name=name, qty=int(qty or 0), price=float(price), tags=[t.strip('"') for t in tags.split(',') if t])
    except ValueError as exc:
        errors.append((n, str(exc).split(':')[0]))
        continue
    items[rec['id']] = rec
print(errors, len(items))
total = 0
for rec in items.values(): total += rec['qty'] * rec['price']
print('total', total, round(total), '%.1f' % total)
x = [rec['name'] for rec in items.values()]
x = ', '.join(x)
x = len(x), x.upper()
print(x)
by_tag = defaultdict(list)
for id_ in items:
    for t in items[id_]['tags']: by_tag[t].append(id_)
for tag in sorted(by_tag, key=lambda t: (-len(by_tag[t]), t)): print('%-8s%s' % (tag, by_tag[tag]))
class Account:
    interest = 0.02
    _next = 1000
    registry = {}
    def __new__(cls, *a, **k):
        obj = object.__new__(cls)
        Account._next += 1
        obj.number = Account._next
        cls.registry[obj.number] = obj
        return obj
    def __init__(self, owner, balance=0):
        self.owner = owner; self._balance = balance; self.log = []
    @property
    def balance(self): return self._balance
    @balance.setter
    def balance(self, v):
        if v < 0: raise ValueError('insufficient: %.2f' % v)
        self.log.append(v - self._balance); self._balance = v
    def __iadd__(self, amount): self.balance += amount; return self
    def __isub__(self, amount): self.balance -= amount; return self
    def __lt__(self, o): return self.balance < o.balance
    def __format__(self, spec): return format('%s(%d)' % (self.owner, self.number), spec)
    def month(self): self.balance *= 1 + self.interest / 12; return self
class Savings(Account):
    interest = .05
    def __isub__(self, amount):
        if len([d for d in self.log if d < 0]) >= 1: raise PermissionError('one withdrawal only')
        return super().__isub__(amount)
a, b = Account('ann', 100), Savings('bob', 50)
a += 20; b -= 10
for op in ('a -= 500', 'b -= 1'):
    try:
        if op[0] == 'a': a -= 500
        else: b -= 1
    except (ValueError, PermissionError) as e: print(op, type(e).__name__, e)
print('{:>12}|{:<12}|'.format(a, b), a.month().balance, b.month().log, max(a, b).owner, sorted(Account.registry), Savings.registry is Account.registry)
defaults = {'color': 'red', 'size': 3, 'opts': {'deep': [1, 2, {'x': None}]}}
env = ChainMap({'size': 4.5}, defaults)
print(env['size'], env['color'], sorted(env), env.get('zz', 'none'))
def walk(node, path=()):
    if isinstance(node, dict):
        for k in sorted(node): yield from walk(node[k], path + (k,))
    elif isinstance(node, (list, tuple)):
        for i, v in enumerate(node): yield from walk(v, path + (i,))
    else: yield '.'.join(map(str, path)), node
print(list(walk(defaults)))
def deep_get(d, path, default=None):
    for p in path.split('.'):
        try: d = d[int(p)] if isinstance(d, list) else d[p]
        except (KeyError, IndexError, TypeError, ValueError): return default
    return d
print(deep_get(defaults, 'opts.deep.2.x', 'd'), deep_get(defaults, 'opts.deep.1'), deep_get(defaults, 'color.z', 0), deep_get(defaults, 'opts.deep.7'))
q = deque(maxlen=3)
for v in (1, 'two', 3.0, None, [5]): q.append(v)
print(q, list(q)[::-1], q[0] is not None)
def counter(start=0, step=1):
    n = start
    def inc(by=None):
        nonlocal n
        n += by if by is not None else step
        return n
    def reset(): nonlocal n; n = start
    inc.reset = reset
    return inc
c = counter(10, 2.5); print(c(), c(1), c()); c.reset(); print(c())
matrix = [[i * j for j in range(4)] for i in range(3)]
matrix[1][2] = 'X'; matrix.append(None)
print([r for r in matrix if r], sum(v for r in matrix if r for v in r if v != 'X'))
words = 'the cat sat on the mat the end'.split()
freq = {}
for w in words: freq[w] = freq.get(w, 0) + 1
freq = sorted(freq.items(), key=lambda kv: (-kv[1], kv[0]))[:3]
print(freq, dict(freq))
print(*(f'{w:^{7}}' for w, _ in freq), sep='|', end='|\n')
print('%(name)s has %(qty)03d at %(price)6.2f%%' % items[1], '%5s|%-5s|%+d|%x|%e' % ('ab', 'cd', 5, 255, 12345.678))
