class D(dict):
    def __missing__(self, k):
        return k * 2
d = D()
d[1] = 5
print(d[1], d[4], d, len(d), 1 in d, d.get(9), isinstance(d, dict))
class Attr(dict):
    def __init__(self, *args, **kw):
        super().__init__(*args, **kw)
        self.count = 0
    def __setitem__(self, k, v):
        self.count += 1
        super().__setitem__(k, v)
    def __getitem__(self, k):
        return dict.__getitem__(self, k)
a = Attr(x=1, y=2)
a["z"] = 3
print(a, a.count, sorted(a), a["x"], list(a.items()), dict(a))
for k, v in a.items():
    print(k, v)
a.update({"w": 9})
print(a.pop("w"), a.setdefault("q", 4), a)
class Graph(dict):
    def add(self, u, v):
        self.setdefault(u, []).append(v)
        self.setdefault(v, []).append(u)
g = Graph()
g.add(1, 2); g.add(2, 3)
print(g, {k: len(v) for k, v in g.items()})
class Case(dict):
    def __getitem__(self, k): return super().__getitem__(k.lower())
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
    def __contains__(self, k): return super().__contains__(k.lower())
c = Case()
c["Hello"] = 3
print(c["HELLO"], "hELLo" in c, c)
try:
    c["nope"]
except KeyError as e:
    print("KeyError", e)
class S(set):
    def add_all(self, xs):
        for x in xs: self.add(x)
s = S([1, 2])
s.add_all([2, 3])
print(s, len(s), 2 in s, s | {9}, isinstance(s, set), s == {1, 2, 3}, sorted(s))
