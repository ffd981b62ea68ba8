C = type("C", (), {"x": 5, "f": lambda self: self.x + 1})
c = C()
print(c.x, c.f(), C.__name__)
class Base:
    def hi(self): return "hi " + self.name
D = type("D", (Base,), {"name": "bob"})
print(D().hi(), issubclass(D, Base), D.__bases__, D.__mro__)
E = type("E", (), {})
print(isinstance(E(), E), E)
def greet(self, n=1):
    return "greet " * n + str(self.v)
def init(self, v):
    self.v = v
G = type("Greeter", (object,), dict(greet=greet, __init__=init, tag="t"))
g = G(3)
print(g.greet(), g.greet(2), g.tag, type(g).__name__, G)
def make():
    return type("Made", (Base,), {"name": "made", "__len__": lambda self: 7})
m = make()()
print(m.hi(), len(m), type(m))
Err = type("Err", (ValueError,), {})
try:
    raise Err("boom")
except ValueError as e:
    print(type(e).__name__, e)
