from __future__ import annotations
from typing import *
from dataclasses import dataclass, field
from collections.abc import Mapping, MutableMapping, Iterator, Callable
import functools, itertools, operator
T = TypeVar("T"); K = TypeVar("K"); V = TypeVar("V", bound="Comparable"); T_co = TypeVar("T_co", covariant=True)
class Comparable(Protocol):
    def __lt__(self, other: Any) -> bool: ...
@runtime_checkable
class Shape(Protocol):
    name: str
    def area(self) -> float: ...
class Sized2(Protocol[T_co]):
    def get(self) -> T_co: ...
class Sq:
    name = "sq"
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
class Ci:
    def __init__(self, r): self.r = r; self.name = "ci"
    def area(self): return 3 * self.r * self.r
def total(shapes: Iterable[Shape]) -> float: return sum(s.area() for s in shapes)
def show(s: Shape) -> str: return f"{s.name}:{s.area()}"
print(total([Sq(2), Ci(1)]), show(Sq(3)), show(Ci(2)), isinstance(Sq(1), Shape), isinstance(3, Shape))
class BST(Generic[K, T]):
    @dataclass
    class Node(Generic[K, T]):
        key: K
        value: T
        left: Optional[BST.Node[K, T]] = None
        right: Optional[BST.Node[K, T]] = None
    def __init__(self) -> None:
        self.root: Optional[BST.Node[K, T]] = None
        self.size = 0
    def __setitem__(self, key: K, value: T) -> None:
        def put(n: Optional[BST.Node[K, T]]) -> BST.Node[K, T]:
            if n is None:
                self.size += 1
                return BST.Node(key, value)
            if key < n.key: n.left = put(n.left)
            elif n.key < key: n.right = put(n.right)
            else: n.value = value
            return n
        self.root = put(self.root)
    def __getitem__(self, key: K) -> T:
        n = self.root
        while n:
            if key == n.key: return n.value
            n = n.left if key < n.key else n.right
        raise KeyError(key)
    def items(self) -> Iterator[tuple[K, T]]:
        def walk(n):
            if n:
                yield from walk(n.left)
                yield n.key, n.value
                yield from walk(n.right)
        return walk(self.root)
    def __iter__(self): return (k for k, _ in self.items())
    def __len__(self): return self.size
    def __contains__(self, k): 
        try: self[k]
        except KeyError: return False
        return True
t: BST[str, int] = BST()
for i, w in enumerate("the quick brown fox jumps over the lazy dog".split()): t[w] = i
print(list(t.items()), len(t), "fox" in t, "cat" in t, t["the"])
n = BST[int, str]()
for k in (5, 2, 8): n[k] = "x" * k
print(list(n), n[2])
@overload
def first(xs: Sequence[T]) -> T: ...
@overload
def first(xs: Sequence[T], default: T) -> T: ...
def first(xs, default=None):
    for x in xs: return x
    return default
print(first([3, 4]), first("", "d"), first((), None))
class Event(NamedTuple):
    when: int
    what: str = "tick"
    data: dict[str, Any] = {}
    def later(self, n: int) -> Event: return self._replace(when=self.when + n)
e = Event(1); print(e, e.later(4), e._asdict(), Event(*(2, "b")), e == (1, "tick", {}), e < Event(2), [*e])
class Cfg(TypedDict, total=False):
    host: str
    port: int
c: Cfg = {"host": "h"}; c["port"] = 80; print(c, c.get("user", "root"))
UserId = NewType("UserId", int)
u = UserId(5); print(u + 1, type(u).__name__)
Handler = Callable[[int], int]
def compose(*fs: Handler) -> Handler: return functools.reduce(lambda f, g: lambda x: g(f(x)), fs, lambda x: x)
print(compose(lambda x: x + 1, lambda x: x * 2, abs)(-5))
def pipe(v: T, *fs: Callable[[Any], Any]) -> Any:
    for f in fs: v = f(v)
    return v
print(pipe("3,1,2", lambda s: s.split(","), lambda xs: map(int, xs), sorted, tuple))
class Stack(Generic[T]):
    def __init__(self, items: Iterable[T] = ()) -> None: self._items: list[T] = list(items)
    def push(self, x: T) -> Stack[T]: self._items.append(x); return self
    def pop(self) -> T: return self._items.pop()
    def peek(self) -> T | None: return self._items[-1] if self._items else None
    def map(self, f: Callable[[T], K]) -> Stack[K]: return Stack(f(x) for x in self._items)
    def __repr__(self) -> str: return f"{self.__class__.__name__}({self._items!r})"
s: Stack[int] = Stack([1]).push(2).push(3); print(s, s.pop(), s.peek(), s.map(str), Stack[str]().peek(), s.map(lambda x: [x] * x))
class Registry(MutableMapping[str, Callable[..., Any]]):
    def __init__(self): self._d: dict[str, Callable] = {}
    def __getitem__(self, k): return self._d[k]
    def __setitem__(self, k, v): self._d[k] = v
    def __delitem__(self, k): del self._d[k]
    def __iter__(self): return iter(self._d)
    def __len__(self): return len(self._d)
    def register(self, name: str | None = None):
        def deco(f): self[name or f.__name__] = f; return f
        return deco
reg = Registry()
@reg.register()
def add(a, b): return a + b
@reg.register("mul")
def multiply(a, b): return a * b
print(sorted(reg), reg["mul"](3, 4), reg.get("zzz"), "add" in reg, len(reg), {k: f(2, 5) for k, f in reg.items()}, reg.pop("add")(1, 1), list(reg.keys()))
def apply_n(f: Callable[[T], T], n: int, x: T) -> T: return x if n == 0 else apply_n(f, n - 1, f(x))
print(apply_n(lambda x: x * 2, 10, 1), apply_n(lambda s: s + "!", 3, "hi"))
x: Final[int] = 3; y: ClassVar = 2; z: Annotated[int, "meta"] = 4; print(x, y, z, cast(str, 5), TYPE_CHECKING)
def gen() -> Generator[int, str, float]:
    got = yield 1
    got2 = yield len(got)
    return float(got2)
g = gen(); print(next(g), g.send("abc"))
try: g.send("2.5")
except StopIteration as stop: print(stop.value)
