# descriptors, slots, class attributes and inheritance details
class Typed:
    def __init__(self, kind): self.kind = kind
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, cls):
        if obj is None: return self
        return obj.__dict__.get(self.name, "unset")
    def __set__(self, obj, v):
        if not isinstance(v, self.kind): raise TypeError(f"{self.name} must be {self.kind.__name__}")
        obj.__dict__[self.name] = v
    def __delete__(self, obj): print("del", self.name)
class NonData:
    def __get__(self, obj, cls=None): return "nd"
class C:
    x = Typed(int)
    nd = NonData()
c = C()
print(c.nd, C.nd)
c.nd = "inst"
print(c.nd)
class Lazy:
    def __init__(self, f): self.f = f
    def __get__(self, obj, cls):
        v = self.f(obj)
        setattr(obj, self.f.__name__, v)
        return v
class L:
    n = 0
    @Lazy
    def val(self):
        L.n += 1
        return 42
l = L()
print(l.val, l.val, L.n)
class Base:
    shared = []
    num = 1
    def add(self, x): self.shared.append(x); return self
    @classmethod
    def create(cls, *a): return cls(*a)
    def __init__(self, v=0): self.v = v
    def __repr__(self): return f"{type(self).__name__}({self.v})"
    def __eq__(self, o): return type(self) is type(o) and self.v == o.v
class Der(Base):
    num = 2
    def __init__(self, v, w):
        super().__init__(v)
        self.w = w
    def __repr__(self): return super().__repr__()[:-1] + f", {self.w})"
print(Base().add(1).shared, Der(1, 2).add(2).shared, Base.shared is Der.shared, Der.num, Base.num, Der.create(1, 2), Base.create(5), Base(1) == Base(1), Base(1) == Der(1, 2), Base(1) != Base(2))
d = Der(1, 2)
d.num += 5
print(d.num, Der.num)
Der.num = 10
print(Der(0, 0).num, d.num, Base.num)
class Mix:
    def __init__(self, **kw):
        super().__init__(**kw)
        self.mixed = True
class Root:
    def __init__(self, name="r"): self.name = name
class Full(Mix, Root): pass
f = Full(name="n")
print(f.name, f.mixed)
class Single:
    _i = None
    def __new__(cls, *a):
        if not cls._i: cls._i = object.__new__(cls)
        return cls._i
    def __init__(self, v): self.v = v
s1, s2 = Single(1), Single(2)
print(s1 is s2, s1.v)
class Count:
    c = 0
    def __init__(self): type(self).c += 1
class Count2(Count): pass
Count(); Count2(); Count2()
print(Count.c, Count2.c)
class Abs:
    def template(self): return self.a() + self.b()
    def a(self): return "A"
    def b(self): raise NotImplementedError("b")
class Impl(Abs):
    def b(self): return "B"
print(Impl().template())
try:
    Abs().template()
except NotImplementedError as e: print("NI", e)
class X:
    def __init__(self): self._p = 1
    p = property(lambda self: self._p, lambda self, v: setattr(self, "_p", v * 2))
x = X()
x.p = 4
print(x.p)
class Y(X):
    @property
    def p(self): return super().p + 100
print(Y().p)
class Chain:
    def __init__(self): self.ops = []
    def __getattr__(self, n):
        def call(*a):
            self.ops.append((n, a))
            return self
        return call
print(Chain().foo(1).bar(2, 3).ops)
class Inner:
    class Deep:
        v = 5
        def m(self): return self.v
    d = Deep()
print(Inner.Deep.v, Inner.d.m(), Inner().d.v)
class It:
    def __init__(self): self.i = 0
    def __iter__(self): return self
    def __next__(self):
        self.i += 1
        if self.i > 2: raise StopIteration
        return self.i
it = It()
print(list(it), list(it))
class Op:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __add__(self, o): return NotImplemented
print(Op(1) == Op(1), Op(1) != Op(1))
o = Op(1)
print(o == o, o != o)
class Str:
    def __str__(self): return "str"
print(f"{Str()}", str(Str()), "%s" % Str(), [str(Str())])
class Cmp:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __repr__(self): return str(self.v)
print(sorted([Cmp(3), Cmp(1)]), max([Cmp(1), Cmp(2)]), min(Cmp(1), Cmp(0)), Cmp(1) > Cmp(0))
