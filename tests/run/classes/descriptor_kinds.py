# Descriptors with and without `__set__`, for classes, in derived classes, deleted.


class Once:
    def __get__(self, obj, owner):
        if obj is None:
            return "class " + owner.__name__
        return "got for " + obj.tag
class Holder:
    thing = Once()
    def __init__(self, tag):
        self.tag = tag
h = Holder("t")
print(h.thing, Holder.thing)
class Child(Holder):
    pass
print(Child("c").thing, Child.thing)
class ReadOnly:
    def __init__(self, value):
        self.value = value
    def __get__(self, obj, owner=None):
        return self.value
    def __set__(self, obj, value):
        raise AttributeError("read only")
class K:
    a = ReadOnly(5)
    b = ReadOnly("text")
k = K()
print(k.a, k.b)
try:
    k.a = 7
except AttributeError as e:
    print(e)
class Counter:
    def __init__(self):
        self.count = 0
    def __get__(self, obj, owner):
        self.count += 1
        return self.count
class UsesIt:
    hits = Counter()
u = UsesIt()
print(u.hits, u.hits, UsesIt().hits, UsesIt.hits)
class Deleting:
    def __get__(self, o, t): return o._v
    def __set__(self, o, v): o._v = v
    def __delete__(self, o):
        print("deleting")
        o._v = None
class D:
    v = Deleting()
    def __init__(self): self.v = 3
d = D()
d.v += 4
print(d.v)
del d.v
print(d.v)
print(hasattr(d, "v"), hasattr(d, "w"))
class Bounded:
    def __init__(self, low, high):
        self.low, self.high = low, high
    def __set_name__(self, owner, name):
        self.name = name
        self.key = f"_{name}"
    def __get__(self, obj, owner):
        if obj is None:
            return self
        return getattr(obj, self.key, self.low)
    def __set__(self, obj, value):
        if not self.low <= value <= self.high:
            raise ValueError(f"{self.name} must be in [{self.low}, {self.high}], got {value}")
        setattr(obj, self.key, value)
class Cfg:
    volume = Bounded(0, 10)
    speed = Bounded(1, 5)
    def __repr__(self):
        return f"Cfg(volume={self.volume}, speed={self.speed})"
c = Cfg()
print(c)
c.volume = 7
print(c, Cfg.volume.name, Cfg.speed.high)
for bad in (11, -1):
    try:
        c.volume = bad
    except ValueError as e:
        print(e)
try:
    c.speed = 99
except ValueError as e:
    print(e)
print(c.volume, c.speed)
