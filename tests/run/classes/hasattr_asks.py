class P:
    def __init__(self, ok):
        self.ok = ok
    @property
    def value(self):
        print("asked")
        if not self.ok:
            raise AttributeError("no value")
        return 5
    @property
    def nothing(self):
        if not self.ok:
            raise AttributeError
        return None
    @property
    def plain(self):
        return self.ok
for ok in (True, False):
    p = P(ok)
    print(hasattr(p, "value"), getattr(p, "value", "default"), hasattr(p, "plain"), hasattr(p, "zzz"))
    print(getattr(p, "nothing", None), hasattr(p, "nothing"))
class G:
    def __init__(self):
        self.d = {"a": 1, "b": 2}
    def __getattr__(self, name):
        try:
            return self.d[name]
        except KeyError:
            raise AttributeError(name)
g = G()
print(hasattr(g, "a"), hasattr(g, "zz"), getattr(g, "b", 0), getattr(g, "q", 0), hasattr(g, "d"))
class H:
    def __getattr__(self, name):
        if name.startswith("x"):
            return len(name)
        raise AttributeError(f"H has no {name}")
h = H()
for n in ("xyz", "abc"):
    print(hasattr(h, n), getattr(h, n, None))
class V:
    @property
    def v(self):
        raise ValueError("other")
try:
    print(hasattr(V(), "v"))
except ValueError as e:
    print("passes", e)
try:
    print(getattr(V(), "v", 1))
except ValueError as e:
    print("passes", e)
