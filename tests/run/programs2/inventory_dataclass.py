# dataclasses and named tuples together, sorted, grouped and updated
from collections import namedtuple, defaultdict
from dataclasses import dataclass, field

Price = namedtuple('Price', 'amount currency')


@dataclass
class Item:
    name: str
    price: Price
    stock: int = 0
    tags: list = field(default_factory=list)

    def total(self):
        return self.price.amount * self.stock


@dataclass(order=True)
class Ranked:
    score: float
    name: str = ''


@dataclass(frozen=True)
class Point:
    x: int
    y: int = 0

    def moved(self, dx, dy):
        return Point(self.x + dx, self.y + dy)


items = [
    Item('bolt', Price(0.25, 'EUR'), 400, ['metal', 'small']),
    Item('gear', Price(12.5, 'EUR'), 8, ['metal']),
    Item('tape', Price(3.0, 'USD')),
]
items[2].tags.append('soft')
items[2].stock += 10
by_tag = defaultdict(list)
for item in items:
    for tag in item.tags:
        by_tag[tag].append(item.name)
print(dict(by_tag))
print(items[0])
print([i.name for i in sorted(items, key=lambda i: -i.total())], sum(i.total() for i in items))
amount, currency = items[1].price
print(amount, currency, items[1].price, items[1].price[1], Price(1, 'X') == Price(1, 'X'))
print(sorted([Ranked(2.5, 'b'), Ranked(1.0, 'z'), Ranked(2.5, 'a')]), Ranked(1.0) < Ranked(2.0))
p = Point(1)
print(p, p.moved(2, 3), p == Point(1, 0), len({p, Point(1, 0), Point(2)}))
totals = {}
for item in items:
    totals[item.price.currency] = totals.get(item.price.currency, 0) + item.total()
print(totals)
