from collections import namedtuple
from typing import NamedTuple
P = namedtuple("P", "x y")
d = {P(0, 0): "o", P(1, 0): "e"}
print(d[P(1, 0)], d[0, 0], (1, 0) in d, (5, 5) in d, d.get((1, 0)), d.get((9, 9), "none"))
t = {(1, 2): "a"}
print(t[P(1, 2)], P(3, 4) in t, t.get(P(1, 2)))
class Q(NamedTuple):
    name: str
    n: int
s = {Q("a", 1), Q("b", 2)}
print(("a", 1) in s, ("a", 2) in s, Q("b", 2) in s)
try:
    d[7, 7]
except KeyError as e:
    print("KeyError", e)
