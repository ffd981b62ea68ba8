from __future__ import annotations
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, Final, Generic, Literal, NamedTuple, Optional, Protocol, TypedDict, TypeVar, Union, cast, overload
import doctest

T = TypeVar("T")
K = TypeVar("K", bound="Comparable")
Matrix = list[list[float]]
MAX: Final = 10
Mode = Literal["r", "w"]

class Comparable(Protocol):
    def __lt__(self, other: Any) -> bool: ...

class Movie(TypedDict):
    name: str
    year: int

class Point(NamedTuple):
    x: int
    y: int = 0
    def dist(self) -> float:
        return (self.x ** 2 + self.y ** 2) ** 0.5

class Node(Generic[T]):
    def __init__(self, data: T) -> None:
        self.data = data
        self.next: Node[T] | None = None
    def __repr__(self) -> str:
        return f"Node({self.data})"

class LinkedList(Generic[T]):
    count: ClassVar[int] = 0
    def __init__(self) -> None:
        self.head: Node[T] | None = None
        self.tail: Optional[Node[T]] = None
    def __iter__(self) -> Iterator[T]:
        node = self.head
        while node:
            yield node.data
            node = node.next
    def __len__(self) -> int:
        return sum(1 for _ in self)
    def __getitem__(self, index: int) -> T:
        if not 0 <= index < len(self):
            raise ValueError("list index out of range.")
        for i, node in enumerate(self):
            if i == index:
                return node
        return None
    def __setitem__(self, index: int, data: T) -> None:
        if not 0 <= index < len(self):
            raise ValueError("list index out of range.")
        current = self.head
        for _ in range(index):
            current = current.next
        current.data = data
    def insert(self, data: T) -> None:
        node = Node(data)
        if self.head is None:
            self.head = self.tail = node
        else:
            assert self.tail is not None
            self.tail.next = node
            self.tail = node
        LinkedList.count += 1
    def reverse(self) -> None:
        prev = None
        current = self.head
        while current:
            next_node = current.next
            current.next = prev
            prev = current
            current = next_node
        self.head = prev
    def __str__(self) -> str:
        return "->".join([str(item) for item in self])

def apply(f: Callable[[float], float], xs: Sequence[float]) -> list[float]:
    """
    >>> apply(abs, [-1.0])
    [1.0]
    """
    return [f(x) for x in xs]

def fib() -> Generator[int, None, None]:
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b

@overload
def twice(x: int) -> int: ...
@overload
def twice(x: str) -> str: ...
def twice(x):
    return x * 2

def first(items: Iterable[T], default: T | None = None) -> T | None:
    for item in items:
        return item
    return default

def biggest(items: Sequence[K]) -> K:
    best = items[0]
    for item in items:
        if best < item:
            best = item
    return best

@dataclass(order=True)
class Item:
    weight: float
    name: str = field(compare=False)
    tags: list[str] = field(default_factory=list, compare=False, repr=False)
    limit: ClassVar[int] = 3

def search(seq: list[int], target: int, left: int = 0, right: int | None = None) -> int:
    if right is None:
        right = len(seq) - 1
    if left > right:
        return -1
    mid = left + (right - left) // 2
    if seq[mid] == target:
        return mid
    return search(seq, target, mid + 1, right) if seq[mid] < target else search(seq, target, left, mid - 1)

def parse(value: Union[int, str, None]) -> str:
    if isinstance(value, int):
        return f"int {value}"
    if isinstance(value, str):
        return f"str {value!r}"
    return "nothing"

if __name__ == "__main__":
    doctest.testmod()
    ll: LinkedList[int] = LinkedList()
    for i in range(5):
        ll.insert(i * i)
    print(ll, len(ll), ll[2], LinkedList.count)
    ll[1] = 99
    ll.reverse()
    print(ll)
    try:
        ll[10]
    except ValueError as exc:
        print(f"{exc = }")
    sl = LinkedList()
    sl.insert("a"); sl.insert("b")
    print(sl, sl.head)
    print(apply(lambda x: x / 2, [1, 2, 3]), [n for n, _ in zip(fib(), range(8))])
    print(twice(4), twice("ab"), first([]), first("xyz"), first((1, 2)), biggest([3, 9, 2]), biggest("hello"))
    items = [Item(2.5, "b", ["x"]), Item(1.0, "a")]
    print(sorted(items), max(items).name, Item.limit)
    print(search(list(range(0, 100, 3)), 33), search([1, 2], 5))
    print(parse(3), parse("q"), parse(None))
    m: Movie = {"name": "Alien", "year": 1979}
    print(m["name"], m["year"], m)
    p = Point(3, 4)
    print(p, p.dist(), p._replace(y=0), Point(1), cast(int, 3.0))
    mat: Matrix = [[1.0, 2.0], [3.0, 4.0]]
    print([[sum(a * b for a, b in zip(r, c)) for c in zip(*mat)] for r in mat])
