def f(**k):
    return sorted(k.items())
def t(g):
    try:
        print(g())
    except TypeError as e:
        print(e)
class M:
    def keys(self):
        return ["p", "q"]
    def __getitem__(self, k):
        return k * 2
class D(dict):
    def __getitem__(self, k):
        return ("got", dict.__getitem__(self, k))
    def keys(self):
        return ["a"]
d = D()
d["a"] = 1
d["b"] = 2
m = M()
t(lambda: f(**m))
t(lambda: f(**m, p=3))
t(lambda: f(**m, r=3))
t(lambda: dict(**m))
t(lambda: dict(**m, p=1))
t(lambda: dict(p=1, **m))
t(lambda: dict({"p": 9}, **m))
t(lambda: dict({"p": 9}, z=1, **{"y": 2}, x=3))
t(lambda: dict(**{1: 2}))
t(lambda: {**m, "p": 1})
def g(p, q=0, *, r=5):
    return p, q, r
t(lambda: g(**m))
t(lambda: g(1, **m))
t(lambda: g(**m, **{"r": 1}))
t(lambda: g(**m, **{"s": 1}))
t(lambda: g(**{}, **{"p": "x"}))
def wrap(*a, **k):
    return g(*a, **k)
t(lambda: wrap(**m))
t(lambda: wrap(1, **{"q": 2}, **{"r": 3}))
x = {"p": 1}
y = {"q": "s"}
t(lambda: f(**x, **y))
t(lambda: g(**x, **y))
t(lambda: g(**5))
t(lambda: g(**[1]))
t(lambda: dict(**x, **5))
