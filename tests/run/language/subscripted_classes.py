# Generic classes and __class_getitem__.
from typing import TypeVar, Generic
T = TypeVar('T')

class Box:

    def __class_getitem__(cls, item):
        return f'Box[{item.__name__}]'

print(Box[int])

class St(Generic[T]):

    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, x: T) -> None:
        self.items.append(x)

s = St[int]()
s.push(1)
print(s.items)

class C:
    __slots__ = ('a', 'b')

    def __init__(self):
        self.a = 1

c = C()
print(c.a)
try:
    c.z = 5
except AttributeError as e:
    print(e)
try:
    c.b
except AttributeError as e:
    print(e)
