"""`match` with all its patterns"""
from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int


def number(n):
    match n:
        case 0 | 1:
            return "small"
        case _ if n < 0:
            return "negative"
        case _:
            return "number"


def place(p):
    match p:
        case Point(x=0, y=0):
            return "origin"
        case Point(x, 0):
            return f"on the axis at {x}"
        case Point():
            return "somewhere"


def command(words):
    match words:
        case ["go", where]:
            return where
        case ["take", *things]:
            return str(things)
        case []:
            return "nothing"
        case _:
            return "what?"


print(number(1), number(-1), number(5))
print(place(Point(0, 0)), place(Point(3, 0)), place(Point(1, 1)))
print(command("go north".split()), command(["take", "a", "b"]), command([]), command(["x"]))
