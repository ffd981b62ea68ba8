from collections import namedtuple
from typing import NamedTuple
P = namedtuple("P", "x y z")
print(P._make([1, 2, 3]), P._make((1, "a", 2.5)), P._make(range(3)), P._make(c for c in "abc"))
class Q(NamedTuple):
    name: str
    age: int
    @classmethod
    def parse(cls, line):
        name, age = line.split(",")
        return cls(name, int(age))
print(Q._make(["bob", 3]).age + 1 if False else Q.parse("al,4"))
for row in [("a", 1), ("b", 2)]:
    q = Q._make(row)
    print(q.name.upper(), q.age + 1)
print(*map(P._make, [(1, 2, 3), (4, 5, 6)]))
try:
    P._make([1, 2])
except TypeError as e:
    print(e)
def f(v):
    return v[0]
for t in [(1, 2), (), [5], "x"]:
    try:
        print(f(t))
    except IndexError as e:
        print("IndexError", e)
