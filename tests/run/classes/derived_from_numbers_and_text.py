class Meters(float):
    def __new__(cls, value, label=""):
        self = float.__new__(cls, value)
        self.label = label
        return self
    def __add__(self, other):
        return Meters(float.__add__(self, other), self.label)
    def __sub__(self, other):
        return Meters(super().__sub__(other), self.label)
    def __str__(self):
        return f"{float(self):.1f}m"
a = Meters(2.5, "a"); b = Meters(3)
print(a + b, a - b, (a + b).label, sum([a, b]), max(a, b), sorted([b, a]), a * 2, abs(-a), a < b, [str(x) for x in (a, b)])
import math
print(math.sqrt(Meters(16)), math.floor(a), int(a), round(a, 1), a == 2.5, 2.5 == a, a in [2.5], bool(Meters(0)))
class Id(int):
    def __new__(cls, v, name="x"):
        o = int.__new__(cls, v)
        o.name = name
        return o
    def __repr__(self):
        return f"Id({int(self)}, {self.name!r})"
i = Id(5, "five")
print(i, repr(i), i + 1, i.name, range(i), list(range(Id(3))), "abcdef"[Id(2)], [i, Id(2)], i.bit_length(), i // 2, i ** 2, 2 ** i, i & 4, -i, ~i, hash(i) == 5, {Id(1): "a"}[1], {1: "b"}[Id(1)], i in {5, 6}, f"{i:04d}")
class Path(str):
    def __new__(cls, s):
        return super().__new__(cls, s.strip("/"))
    def __truediv__(self, other):
        return Path(str(self) + "/" + other)
    @property
    def name(self):
        return self.rsplit("/", 1)[-1]
p = Path("/usr/") / "lib" / "x.py"
print(p, p.name, p.endswith(".py"), p.upper(), len(p), p[0:3], [c for c in p][:3], p == "usr/lib/x.py", "lib" in p, p.split("/"), {p: 1}["usr/lib/x.py"], sorted([p, Path("a")]), "x" + p, p + "y", "%s" % p)
class Point(tuple):
    def __new__(cls, x, y):
        return tuple.__new__(cls, (x, y))
    x = property(lambda self: self[0])
    y = property(lambda self: self[1])
    def __repr__(self):
        return f"Point({self.x}, {self.y})"
q = Point(3, 4); x, y = q
print(q, x, y, q.x, q[1], q == (3, 4), q < (3, 5), {q: "v"}[(3, 4)], list(q), sum(q), len(q), q + (1,), isinstance(q, tuple), 3 in q, sorted([Point(2, 1), Point(1, 5)]), hash(q) == hash((3, 4)))
def total(items: tuple): return sum(items)
print(total(q), max(q), tuple(q), [*q], str(q))
