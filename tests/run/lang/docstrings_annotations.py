# docstrings and annotations: PEP 484 forms on parameters, results, variables; strings as statements
"""Module docstring with "quotes", a backslash \\ and a comment end */ inside."""
from typing import List, Optional, Tuple, Callable

limit: int = 10
name: str = "n"
ratio: float = 0.5
later: int
values: list[int] = []
pairs: List[Tuple[int, str]] = [(1, "a")]
maybe: Optional[int] = None
grid: "list[list[float]]" = [[0.5]]


def area(w: float, h: float = 2.0) -> float:
    """Area of a rectangle.

    >>> area(1.0)
    2.0
    """
    "another string"
    return w * h


def find(xs: list[int], x: int) -> Optional[int]:
    '''single quotes'''
    for i, v in enumerate(xs):
        if v == x:
            return i
    return None


def apply(f: Callable[[int], int], n: int) -> int:
    return f(n)


def note(msg: str) -> None:
    print("note:", msg)


def split(p: tuple[int, float]) -> "tuple[float, int]":
    a: int
    a, b = p
    c: float = b
    return c, a


later = 7
values.append(limit)
print(limit, name, ratio, later, values, pairs, maybe, grid)
print(area(1.5), area(1.5, 3.0), find([4, 5], 5), find([], 1), apply(lambda v: v + 1, 2), split((1, 2.5)))
note("x")
"""a string between statements"""
maybe = find([1], 1)
if maybe is not None:
    print(maybe + 1)
