from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from functools import total_ordering, cached_property, reduce
from typing import Any, Callable, ClassVar, Dict, Generic, Iterable, Iterator, List, Optional, Protocol, Sequence, Set, Tuple, TypeVar, Union, overload
import operator

T = TypeVar('T')
K = TypeVar('K')
V = TypeVar('V')


class Comparable(Protocol):
    def __lt__(self, other: Any) -> bool: ...


C = TypeVar('C', bound=Comparable)


class Stack(Generic[T]):
    def __init__(self, items: Optional[Iterable[T]] = None) -> None:
        self._items: List[T] = list(items) if items is not None else []

    def push(self, item: T) -> Stack[T]:
        self._items.append(item)
        return self

    def pop(self) -> T:
        if not self._items:
            raise IndexError('pop from empty stack')
        return self._items.pop()

    def peek(self, default: Optional[T] = None) -> Optional[T]:
        return self._items[-1] if self._items else default

    def __len__(self) -> int:
        return len(self._items)

    def __bool__(self) -> bool:
        return bool(self._items)

    def __iter__(self) -> Iterator[T]:
        return reversed(self._items)

    def map(self, f: Callable[[T], V]) -> Stack[V]:
        return Stack(f(x) for x in self._items)

    def __repr__(self) -> str:
        return f'{type(self).__name__}({self._items!r})'


class Heap(Generic[C]):
    def __init__(self, items: Iterable[C] = ()) -> None:
        self.data: List[C] = []
        for x in items:
            self.push(x)

    def push(self, x: C) -> None:
        d = self.data
        d.append(x)
        i = len(d) - 1
        while i > 0 and d[i] < d[(i - 1) // 2]:
            d[i], d[(i - 1) // 2] = d[(i - 1) // 2], d[i]
            i = (i - 1) // 2

    def pop(self) -> C:
        d = self.data
        d[0], d[-1] = d[-1], d[0]
        top = d.pop()
        i = 0
        while True:
            kids = [k for k in (2 * i + 1, 2 * i + 2) if k < len(d)]
            if not kids:
                break
            small = min(kids, key=d.__getitem__)
            if not d[small] < d[i]:
                break
            d[i], d[small] = d[small], d[i]
            i = small
        return top

    def drain(self) -> Iterator[C]:
        while self.data:
            yield self.pop()


@total_ordering
@dataclass(eq=False)
class Version:
    major: int
    minor: int = 0
    tag: Optional[str] = None
    registry: ClassVar[Dict[str, Version]] = {}

    def __post_init__(self) -> None:
        Version.registry[str(self)] = self

    @classmethod
    def parse(cls, text: str) -> Version:
        body, _, tag = text.partition('-')
        parts = [int(p) for p in body.split('.')]
        return cls(*parts, tag=tag or None)

    @property
    def key(self) -> Tuple[int, int, bool, str]:
        return self.major, self.minor, self.tag is None, self.tag or ''

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Version):
            return NotImplemented
        return self.key == other.key

    def __lt__(self, other: Version) -> bool:
        return self.key < other.key

    def __hash__(self) -> int:
        return hash(self.key)

    def __str__(self) -> str:
        return f'{self.major}.{self.minor}' + (f'-{self.tag}' if self.tag else '')


class LRU(Generic[K, V]):
    @dataclass
    class Stats:
        hits: int = 0
        misses: int = 0

        @property
        def ratio(self) -> float:
            n = self.hits + self.misses
            return self.hits / n if n else 0.0

    def __init__(self, size: int, loader: Callable[[K], V]) -> None:
        self.size = size
        self.loader = loader
        self.store: Dict[K, V] = {}
        self.stats = self.Stats()

    def __getitem__(self, key: K) -> V:
        if key in self.store:
            self.stats.hits += 1
            self.store[key] = self.store.pop(key)
        else:
            self.stats.misses += 1
            if len(self.store) >= self.size:
                self.store.pop(next(iter(self.store)))
            self.store[key] = self.loader(key)
        return self.store[key]


class Shape(ABC):
    @property
    @abstractmethod
    def area(self) -> float: ...

    @abstractmethod
    def scale(self, k: float) -> Shape: ...

    def __add__(self, other: Shape) -> Group:
        return Group([self, other])

    def __mul__(self, k: float) -> Shape:
        return self.scale(k)

    __rmul__ = __mul__


@dataclass(frozen=True)
class Rect(Shape):
    w: float
    h: float

    @property
    def area(self) -> float:
        return self.w * self.h

    def scale(self, k: float) -> Rect:
        return Rect(self.w * k, self.h * k)


@dataclass(frozen=True)
class Circle(Shape):
    r: float

    @property
    def area(self) -> float:
        return 3 * self.r ** 2

    def scale(self, k: float) -> Circle:
        return Circle(self.r * k)


class Group(Shape):
    def __init__(self, shapes: Sequence[Shape]) -> None:
        self.shapes = tuple(shapes)

    @cached_property
    def area(self) -> float:
        print('computing')
        return sum(s.area for s in self.shapes)

    def scale(self, k: float) -> Group:
        return Group([k * s for s in self.shapes])

    def __iter__(self) -> Iterator[Shape]:
        for s in self.shapes:
            if isinstance(s, Group):
                yield from s
            else:
                yield s


@dataclass(order=True)
class Node(Generic[T]):
    priority: int
    value: T = field(compare=False)
    children: List[Node[T]] = field(default_factory=list, compare=False, repr=False)

    def walk(self, depth: int = 0) -> Iterator[Tuple[int, T]]:
        yield depth, self.value
        for c in sorted(self.children):
            yield from c.walk(depth + 1)


def group_by(items: Iterable[T], key: Callable[[T], K]) -> Dict[K, List[T]]:
    out: Dict[K, List[T]] = {}
    for it in items:
        out.setdefault(key(it), []).append(it)
    return out


def pipe(value: Any, *fns: Callable[[Any], Any]) -> Any:
    return reduce(lambda acc, f: f(acc), fns, value)


def parse_value(text: str) -> Union[int, float, bool, str, None]:
    for conv in (int, float):
        try:
            return conv(text)
        except ValueError:
            continue
    return {'true': True, 'false': False, 'null': None}.get(text, text)


def main() -> None:
    s: Stack[int] = Stack([1, 2]).push(3)
    print(s, len(s), s.peek(), list(s), s.map(str), s.map(lambda x: x / 2), bool(Stack()), Stack().peek('none'))
    words: Stack[str] = Stack('a b c'.split())
    print(words.pop() + words.pop(), words)
    try:
        Stack().pop()
    except IndexError as e:
        print('IndexError:', e)
    print(list(Heap([5, 2, 8, 1]).drain()), list(Heap(['pear', 'fig', 'apple']).drain()), list(Heap([(2, 'b'), (1, 'z'), (2, 'a')]).drain()))
    vs = [Version.parse(t) for t in ('1.2', '1.10', '1.2-rc1', '0.9', '1.2-beta')]
    print([str(v) for v in sorted(vs)], max(vs), vs[0] >= vs[2], vs[0] == Version(1, 2), len({*vs, Version(0, 9)}), vs[0] == '1.2', sorted(Version.registry)[:2])
    print([str(v) for v in Heap(vs).drain()], repr(vs[2]))
    squares = LRU(2, lambda n: n * n)
    print([squares[i] for i in (1, 2, 1, 3, 1, 2)], squares.stats, f'{squares.stats.ratio:.2f}')
    texts: LRU[str, int] = LRU(10, len)
    print(texts['hello'], texts['hello'], texts.stats.hits)
    g = Rect(2, 3) + Circle(1.5) + 2 * Rect(1, 1)
    print(g.area, g.area, [type(x).__name__ for x in g], (g * 2).area, Rect(1, 2) == Rect(1, 2), {Rect(1, 2): 'r'}[Rect(1, 2)])
    try:
        Rect(1, 2).w = 5
    except AttributeError as e:
        print(type(e).__name__, e)
    try:
        Shape()
    except TypeError as e:
        print('TypeError')
    root = Node(1, 'root', [Node(3, 'c'), Node(2, 'b', [Node(9, 'x')])])
    print(list(root.walk()), root, Node(1, 'a') < Node(2, 'a'), Node(1, 'p') == Node(1, 'q'))
    print(group_by(['apple', 'fig', 'pear', 'kiwi'], len), group_by(range(7), lambda n: n % 3 == 0))
    print(pipe([3, 1, 2], sorted, lambda xs: [x * 2 for x in xs], sum), pipe('x'), pipe(' a-b ', str.strip, str.upper, lambda t: t.split('-')))
    print([parse_value(t) for t in ('12', '1.5', 'true', 'null', 'abc', '-3', '1e3')])


if __name__ == '__main__':
    main()
