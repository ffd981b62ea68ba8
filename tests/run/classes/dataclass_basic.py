# dataclass: init, defaults, repr, eq, order, frozen, field factory
from dataclasses import dataclass, field


@dataclass
class Point:
    x: int
    y: int = 0


@dataclass(order=True)
class Item:
    price: float
    name: str
    tags: list = field(default_factory=list)

    def total(self, n):
        return self.price * n


@dataclass(frozen=True)
class Key:
    a: int
    b: str


p = Point(1)
print(p, p == Point(1, 0), p != Point(y=2, x=1))
p.y = 9
print(p)
items = [Item(2.5, 'tea'), Item(1.0, 'bun', ['sweet']), Item(2.5, 'cake')]
items[0].tags.append('hot')
print(sorted(items))
print(items[0].total(4), items[1] < items[2])
print({Key(1, 'x'): 5}[Key(1, 'x')], hash(Key(2, 'q')) == hash(Key(2, 'q')))
