from dataclasses import dataclass


@dataclass
class Point:
    x: int = 0
    y: int


print(Point(1, 2))
