# descriptors, __getattr__, class-level protocol
class NonData:
    def __get__(self, o, t=None): return ("nd", o is None, t.__name__)
class Data:
    def __get__(self, o, t=None): return "data"
    def __set__(self, o, v): print("set", v)
    def __delete__(self, o): print("delete")
class C:
    n = NonData()
    d = Data()
    def __init__(self): self.z = 1
c = C()
print(c.n, C.n, c.d, C.d)
c.d = 5
del c.d
print(c.d)
class Typed:
    def __init__(self, typ): self.typ = typ
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, o, t=None):
        if o is None: return self
        return o.__dict__.get(self.name, 0)
    def __set__(self, o, v):
        if not isinstance(v, self.typ): raise TypeError(f"{self.name} must be {self.typ.__name__}")
        o.__dict__[self.name] = v
class Pt:
    x = Typed(int)
    y = Typed(int)
    def __init__(self, x, y): self.x = x; self.y = y
p = Pt(1, 2); print(p.x, p.y)
p.x = 10; print(p.x)
class Lazy:
    def __init__(self, f): self.f = f
    def __get__(self, o, t=None):
        print("compute")
        return self.f(o)
class U:
    @Lazy
    def val(self): return 42
print(U().val)
class Meth:
    def __init__(self, f): self.f = f
    def __get__(self, o, t=None):
        return lambda *a: self.f(o, *a)
class W:
    def __init__(self): self.k = 3
    @Meth
    def times(self, v): return self.k * v
print(W().times(5))
class Proxy:
    def __init__(self, t): self._t = t
    def __getattr__(self, n): return getattr(self._t, n)
pr = Proxy([1, 2, 3])
print(pr.count(1), pr.index(3))
class Rec:
    def __init__(self): self.log = []
    def __setitem__(self, k, v): self.log.append(("set", k, v))
    def __getitem__(self, k): self.log.append(("get", k)); return 0
    def __delitem__(self, k): self.log.append(("del", k))
r = Rec(); r[1] = 2; r["a", 2]; del r[0]; r[1:2] = 3; r[::2]; r[1] += 5; r[...]
print(r.log)
class Call:
    def __call__(self, a, *b, c=1, **d): return a, b, c, d
print(Call()(1, 2, c=3, e=4), callable(Call()))
class Multi(type):
    def __call__(cls, *a):
        o = super().__call__(*a)
        o.made = True
        return o
    def __len__(cls): return 7
    def __iter__(cls): return iter("abc")
    def __contains__(cls, x): return x == 1
    def __getitem__(cls, k): return k * 2
    @property
    def mp(cls): return cls.__name__ + "!"
class MM(metaclass=Multi):
    def __init__(self, v): self.v = v
print(MM(1).made, len(MM), list(MM), 1 in MM, MM[4], MM.mp)
