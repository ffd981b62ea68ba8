# dynamic attribute functions, dir/vars/callable/type
class A:
    cls_attr = 1
    def __init__(self): self.x = 1; self.y = "s"
    def meth(self): return "m"
    @property
    def prop(self): return "p"
a = A()
for n in ["x", "y", "meth", "prop", "cls_attr", "none"]:
    v = getattr(a, n, "DEF")
    print(n, v() if callable(v) else v, hasattr(a, n))
setattr(a, "z", 5); print(a.z, getattr(a, "z")); delattr(a, "z"); print(hasattr(a, "z"))
for n, v in [("x", 10), ("y", "t")]: setattr(a, n, v)
print(a.x, a.y, sorted(vars(a).items()))
try: getattr(a, "nope")
except AttributeError as e: print(e)
try: delattr(a, "nope2")
except AttributeError as e: print(e)
print([n for n in dir(a) if not n.startswith("__")])
print(type(a) is A, type(a) == A, a.__class__ is A, a.__class__.__name__, isinstance(a, object), type(1) is int, type(None).__name__, type([]) == list, type(A) is type, type(type(1)).__name__)
m = a.meth; print(m(), m.__name__, m.__self__ is a, A.meth(a))
print(callable(a.meth), callable(a.x), callable(int), callable(lambda: 1), callable(A))
print(issubclass(A, object), isinstance(A, type), isinstance(3, (str, int)), isinstance(True, int), issubclass(bool, (int, str)))
print(id(a) == id(a), a is a, a == A(), hash("a") == hash("a"))
f = lambda x, y=2: x + y
print(f.__name__, f.__defaults__, f.__code__.co_varnames, f.__code__.co_argcount)
def g(a, *b, c=1, **d): "doc"; return 1
print(g.__name__, g.__doc__, g.__qualname__, g.__module__, g.__defaults__)
g.attr = 5; g.count = 0
g.count += 1; print(g.attr, g.count, hasattr(g, "zz"))
print(len.__name__, int.__name__, "".join.__name__, print.__name__, A.__name__)
ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "max": max}
for k, v in ops.items(): print(k, v(3, 4))
funcs = [str.upper, str.title, len, sorted, "-".join, list]
for fn in funcs: print(fn("ba"))
print(list(map(int, "123")), list(map(str.strip, [" a ", "b "])), sorted(["b", "A"], key=str.lower), max("abc", key=ord), list(filter(str.isdigit, "a1b2")))
print(str.join(",", ["a", "b"]), list.append, dict.fromkeys("ab", 0), int.from_bytes(b"\1", "big"), bytes.fromhex("01"), float.fromhex("0x1p0")) if False else print(str.join(",", ["a", "b"]), dict.fromkeys("ab", 0), int.from_bytes(b"\1", "big"))
class Dispatch:
    def do_a(self, v): return f"A{v}"
    def do_b(self, v): return f"B{v}"
    def run(self, cmd, v):
        h = getattr(self, "do_" + cmd, None)
        return h(v) if h else "unknown"
d = Dispatch(); print(d.run("a", 1), d.run("b", 2), d.run("c", 3))
class Node:
    def __init__(self, v, l=None, r=None): self.v, self.l, self.r = v, l, r
    def __iter__(self):
        if self.l: yield from self.l
        yield self.v
        if self.r: yield from self.r
print(list(Node(2, Node(1), Node(3))))
print([i.__class__.__name__ for i in (1, "a", 1.5, None, [], (), {}, set(), True, b"", range(1), 1j, len, print, A, a, a.meth, f, iter([]), (x for x in []), zip(), map(str, []), slice(1), ..., NotImplemented)])
