class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y):
        self.x = x; self.y = y
class Empty: pass
def m(v):
    match v:
        case 0: return "zero"
        case -1: return "neg"
        case 1.5: return "float"
        case True: return "T"
        case None: return "None"
        case "a" | "b": return "ab"
        case b"x": return "bytes"
        case []: return "empty list"
        case [x]: return f"one {x}"
        case [1, *rest]: return f"1 then {rest}"
        case (x, y) if x == y: return f"pair eq {x}"
        case [x, [y, z]]: return f"nested {x} {y} {z}"
        case (x, y): return f"pair {x} {y}"
        case [_, _, *_, last]: return f"last {last}"
        case {"k": v, **rest}: return f"dict k {v} {rest}"
        case {}: return "dict"
        case Point(0, y): return f"on y {y}"
        case Point(x=px, y=0): return f"on x {px}"
        case Point(x, y) as p: return f"pt {x} {y} {p.x}"
        case int(n) if n > 100: return f"big {n}"
        case int() | float(): return "num"
        case str(s): return f"str {s}"
        case set(): return "set"
        case _: return "other"
for v in (0, 1, -1, 1.5, True, False, None, "a", "b", "zz", b"x", [], [7], [1, 2, 3], (4, 4), [1, [2, 3]], (5, [6, 7]), (8, 9), [2, 3, 4, 5], {"k": 1, "z": 2}, {"q": 1}, {}, Point(0, 5), Point(3, 0), Point(1, 2), 500, 50, 2.5, {1}, Empty(), range(2), "b"):
    print(m(v))
def cmd(s):
    match s.split():
        case ["go", ("north" | "south") as d]: return "go " + d
        case ["go", other]: return "bad " + other
        case ["take", *items] if items: return items
        case ["take"]: return "take what"
        case [*_]: return "?"
for s in ("go north", "go up", "take a b", "take", "", "xx yy zz"):
    print(cmd(s))
from enum import Enum
class Color(Enum):
    RED = 1
    BLUE = 2
def col(c):
    match c:
        case Color.RED: return "r"
        case Color.BLUE: return "b"
print(col(Color.RED), col(Color.BLUE), col(5))
match 5:
    case x if x > 10:
        print("no")
    case x:
        print("x", x)
match (1, 2):
    case (a, b, c): print("three")
    case a, b: print("two", a, b)
