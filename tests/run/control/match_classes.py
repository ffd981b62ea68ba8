# match with class patterns and dataclass positions
from dataclasses import dataclass


@dataclass
class Circle:
    r: float


@dataclass
class Rect:
    w: float
    h: float


class Tri:
    __match_args__ = ('b', 'h')

    def __init__(self, b, h):
        self.b, self.h = b, h


def area(s):
    match s:
        case Circle(r):
            return 3.0 * r * r
        case Rect(w=w, h=h) if w == h:
            return w * w
        case Rect(w, h):
            return w * h
        case Tri(b, h):
            return b * h / 2
    return -1.0


print([area(s) for s in (Circle(2.0), Rect(2.0, 2.0), Rect(2.0, 3.0), Tri(3.0, 4.0))])
