# vpyc: std=python3
from dataclasses import dataclass
from enum import Enum


class Colour(Enum):
    RED = 1
    GREEN = 2


class ShapeError(Exception):
    def __init__(self, message: str, code: int):
        super().__init__(message)
        self.code = code

    def __str__(self) -> str:
        return "shape error " + str(self.code)


class TooBig(ShapeError):
    pass


@dataclass
class Point:
    x: int
    y: int = 0

    def __add__(self, other: "Point") -> "Point":
        return Point(self.x + other.x, self.y + other.y)


class Circle:
    made = 0

    def __init__(self, centre: Point, radius: float, colour: Colour = Colour.RED):
        self.centre = centre
        self.radius = radius
        self.colour = colour
        Circle.made += 1

    def area(self) -> float:
        return 3.0 * self.radius * self.radius

    @property
    def name(self) -> str:
        return "circle " + self.colour.name

    @staticmethod
    def unit() -> "Circle":
        return Circle(Point(0), 1.0)

    def __lt__(self, other: "Circle") -> bool:
        return self.radius < other.radius


class Node:
    def __init__(self, value: int):
        self.value = value
        self.next: "Node | None" = None


def chain(n: int) -> Node:
    first = Node(n)
    last = first
    for k in range(n):
        last.next = Node(k)
        last = last.next
    return first


def grow(circle: Circle, by: float) -> Circle:
    if by > 10:
        raise TooBig("too big", 7)
    if by < 0:
        raise ValueError("by is negative: %r" % by)
    return Circle(circle.centre + Point(1, 1), circle.radius + by, Colour.GREEN)


class Stack:
    def __init__(self):
        self.items = []

    def push(self, item):
        self.items.append(item)

    def pop(self):
        return self.items.pop()
