from dataclasses import dataclass


@dataclass(slots=True, weakref_slot=True)
class Point:
    x: int
    y: int


print(Point(1, 2))
