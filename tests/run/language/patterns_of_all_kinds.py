class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
def f(v):
    match v:
        case 0: return "zero"
        case 1 | 2: return "one-two"
        case -1: return "neg"
        case 3.5: return "f"
        case "a" | "b" as s: return "str " + s
        case None: return "none"
        case True: return "true"
        case []: return "empty"
        case [x]: return f"one {x}"
        case [1, *rest]: return f"1 + {rest}"
        case (x, y) if x == y: return "pair same"
        case [x, y, *_]: return f"starts {x} {y}"
        case {"k": v, **rest}: return f"k={v} {rest}"
        case {"a": {"b": [_, z]}}: return f"deep {z}"
        case P(0, y): return f"P0 {y}"
        case P(x=a, y=5): return f"Py5 {a}"
        case P(x, y): return f"P {x} {y}"
        case int(n) if n > 100: return f"big {n}"
        case str() | bytes(): return "text"
        case int() | float(): return "num"
        case {}: return "dict"
        case _: return "other"
for v in (0, 1, 2, -1, 3.5, "a", "zz", None, False, [], [9], [1, 2, 3], (4, 4), [5, 6, 7, 8], {"k": 1, "q": 2}, {"a": {"b": [1, 2]}}, P(0, 1), P(3, 5), P(3, 4), 101, 50, b"x", 2.5, {"zz": 1}, {1, 2}):
    print(f(v))
import enum
class C(enum.Enum):
    R = 1
    G = 2
def g(c):
    match c:
        case C.R: return "red"
        case C.G: return "green"
print(g(C.R), g(C.G), g(5))
def h(cmd):
    match cmd.split():
        case ["go", ("north" | "south") as d]: return d
        case ["get", obj]: return obj
        case ["drop", *objs]: return objs
        case _: return "?"
print(h("go north"), h("get lamp"), h("drop a b c"), h("go west"))
