"""annotations and `typing`: read, checked, never needed"""
from typing import Callable, Generic, Iterator, Optional, Protocol, TypeVar, Union

T = TypeVar("T")


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, x: T) -> None:
        self.items.append(x)


class HasArea(Protocol):
    def area(self) -> float: ...


def first(xs: list[int], fallback: Optional[int] = None) -> Union[int, None]:
    return xs[0] if xs else fallback


def apply(f: Callable[[int], int], n: int) -> Iterator[int]:
    for i in range(n):
        yield f(i)


s: Stack[int] = Stack()
s.push(1)
print(s.items, first([]), list(apply(lambda x: x * x, 3)))
# but: one that is not true is an error
def double(x: int):
    return x * 2


print(double("ab"))
