# many features of the language and the library in one small program
from dataclasses import dataclass, field
from enum import Enum
from typing import List, Optional
import math, random, string, itertools, functools, heapq, bisect

class Color(Enum):
    RED = 1
    GREEN = 2

@dataclass
class Item:
    name: str
    price: float = 1.5
    tags: List[str] = field(default_factory=list)
    def total(self, n): return self.price * n

i = Item("pen")
i.tags.append("x")
print(i, i.total(3), Color.RED, Color.GREEN.value, Color(2).name, [c.name for c in Color])
print(Item("a", 2.0) == Item("a", 2.0))

class Node:
    def __init__(self, v, left=None, right=None):
        self.v, self.left, self.right = v, left, right
    def insert(self, v):
        if v < self.v:
            if self.left is None: self.left = Node(v)
            else: self.left.insert(v)
        else:
            if self.right is None: self.right = Node(v)
            else: self.right.insert(v)
    def __iter__(self):
        if self.left: yield from self.left
        yield self.v
        if self.right: yield from self.right
root = Node(5)
for v in [3, 8, 1, 4, 9]: root.insert(v)
print(list(root), sum(root), max(root))

def memo(f):
    cache = {}
    @functools.wraps(f)
    def g(n):
        if n not in cache: cache[n] = f(n)
        return cache[n]
    return g
@memo
def fib(n): return n if n < 2 else fib(n-1) + fib(n-2)
print(fib(50))
@functools.lru_cache(maxsize=None)
def paths(r, c): return 1 if r == 0 or c == 0 else paths(r-1, c) + paths(r, c-1)
print(paths(8, 8))

def dijkstra(g, s):
    dist = {s: 0}
    pq = [(0, s)]
    while pq:
        d, u = heapq.heappop(pq)
        if d > dist.get(u, math.inf): continue
        for v, w in g[u]:
            nd = d + w
            if nd < dist.get(v, float("inf")):
                dist[v] = nd
                heapq.heappush(pq, (nd, v))
    return dist
print(dijkstra({"a": [("b", 1), ("c", 4)], "b": [("c", 2)], "c": []}, "a"))

class Stack:
    def __init__(self): self.items = []
    def push(self, x): self.items.append(x)
    def pop(self): return self.items.pop()
    def __len__(self): return len(self.items)
s1 = Stack(); s1.push(1); s1.push(2)
s2 = Stack(); s2.push("a")
print(s1.pop(), s2.pop(), len(s1))

class Vec:
    def __init__(self, x, y): self.x = x; self.y = y
    def __add__(self, o): return Vec(self.x + o.x, self.y + o.y)
    def __mul__(self, k): return Vec(self.x * k, self.y * k)
    __rmul__ = __mul__
    def __eq__(self, o): return self.x == o.x and self.y == o.y
    def __repr__(self): return "Vec(%r, %r)" % (self.x, self.y)
    def __abs__(self): return math.hypot(self.x, self.y)
    def __hash__(self): return hash((self.x, self.y))
print(Vec(1, 2) + Vec(3, 4), 2 * Vec(1, 2), abs(Vec(3, 4)), Vec(1,2) == Vec(1,2), {Vec(1,2): "k"}[Vec(1,2)])
for a, b in itertools.combinations("abc", 2): print(a + b, end=" ")
print(list(itertools.chain([1], [2, 3])), list(itertools.accumulate([1, 2, 3])))
print(functools.reduce(lambda a, b: a * b, range(1, 6)))
def f(*args, **kwargs):
    return sum(args), sorted(kwargs.items())
print(f(1, 2, 3, a=1, b=2))
print([*range(3), *[9]], {**{"a": 1}, "b": 2})
first, *rest = [1, 2, 3]
print(first, rest)
class MyErr(Exception):
    def __init__(self, code, msg):
        super().__init__(msg)
        self.code = code
try:
    raise MyErr(42, "bad")
except MyErr as e:
    print(e.code, e, repr(str(e)))
try:
    {}["x"]
except KeyError as e:
    print("KeyError", e)
def countdown(n):
    while n > 0:
        got = yield n
        if got: n = got
        n -= 1
g = countdown(5)
print(next(g), g.send(3), next(g))
x = 5
res = "big" if x > 3 else "small"
print(res, not x, x and "y", None or "z")
match x:
    case 1 | 2: print("low")
    case n if n > 4: print("high", n)
    case _: print("other")
with open("./t.txt", "w") as fh:
    print("line", file=fh)
print(open("./t.txt").read().strip())
import os
os.remove("./t.txt")
data = [("b", 2), ("a", 2), ("c", 1)]
data.sort(key=lambda t: (t[1], t[0]))
print(data, bisect.bisect([1, 3, 5], 3))
print("%-10s|%5.1f|%03d" % ("ab", 2.345, 7), "{:08.3f}".format(3.14159), f"{255:#x} {255:b}")
print(3 + 4j, (1 + 2j) * (3 - 1j), abs(3 + 4j))
print(b"abc", bytes([65, 66]), b"abc"[0])
print(" a b ".split(), "x".join(["1", "2"]), "abc".find("c"), "a-b".partition("-"))
global_counter = 0
def inc():
    global global_counter
    global_counter += 1
inc(); inc()
print(global_counter)
