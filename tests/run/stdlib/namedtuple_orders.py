# namedtuple records: parse, filter, group, sort, replace
from collections import defaultdict, namedtuple
from itertools import groupby
from operator import attrgetter

Order = namedtuple('Order', 'id client item qty price')
Line = namedtuple('Line', ['client', 'total', 'orders'])

RAW = '''1;ann;pen;10;1.5
2;bob;ink;1;12.0
3;ann;pad;3;4.25
4;cid;pen;100;1.25
5;bob;pad;2;4.25
6;ann;ink;1;11.5'''


def parse(line):
    id, client, item, qty, price = line.split(';')
    return Order(int(id), client, item, int(qty), float(price))


def total(order):
    return order.qty * order.price


orders = [parse(line) for line in RAW.split('\n')]
print(orders[0])
print(sum(map(total, orders)), max(orders, key=total).id, len([o for o in orders if o.item == 'pen']))

by_client = defaultdict(list)
for o in orders:
    by_client[o.client].append(o)
report = [Line(c, sum(map(total, os)), len(os)) for c, os in by_client.items()]
for line in sorted(report, key=attrgetter('total'), reverse=True):
    print('%-4s %8.2f %d' % line)

for item, group in groupby(sorted(orders, key=attrgetter('item', 'price')), key=attrgetter('item')):
    prices = [o.price for o in group]
    print(item, prices, round(max(prices) / min(prices), 3))

discounted = [o._replace(price=o.price * 0.9) if o.qty >= 10 else o for o in orders]
changed = [(a.id, a.price, round(b.price, 4)) for a, b in zip(orders, discounted) if a != b]
print(changed)
print(Order._fields, orders[1]._asdict()['client'], orders[2][2:], orders[0] < orders[1])
best = {}
for o in orders:
    if o.item not in best or o.price < best[o.item].price:
        best[o.item] = o
print({k: (v.client, v.price) for k, v in sorted(best.items())})
ids = {o.id: o for o in orders}
print(ids[4].client, sorted(set(o.client for o in orders)), [o.id for o in orders if o.client in ('bob', 'cid')])
x = Order(qty=1, id=9, client='zed', item='cup', price=2.0)
print(x, x == Order(9, 'zed', 'cup', 1, 2.0), x.index('cup'), 'zed' in x)
