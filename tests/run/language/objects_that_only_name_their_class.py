class Base:
    shared = []
    def add(self, x): self.shared.append(x); return self
print(Base().add(1).shared)
class A:
    attr = 5
    none = None
    def __init__(self):
        self.nothing = None
    @staticmethod
    def s(x):
        return x
    @classmethod
    def c(cls):
        return cls.__name__
    def m(self):
        return 1
    p = property(lambda self: 7)
class B(A):
    """Doc."""
    @staticmethod
    def s(x):
        return -x
log = []
def make(n, cls=A):
    log.append(n)
    return cls()
def either(n):
    log.append(n)
    return A() if n % 2 else B()
print(make(1).attr, make(2).none, make(3).nothing, make(4).s(1), make(5).c(), make(6).__class__.__name__, make(7).__doc__, make(8).__module__, make(9).m(), make(10).p)
print(log)
log.clear()
print(either(1).attr, either(2).none, either(3).nothing, either(4).s(1), either(5).c(), either(6).__class__.__name__, either(7).__doc__, either(8).m(), either(9).s(3))
print(log)
log.clear()
f = make(11).s
g = make(12).c
h = make(13).m
print(f(1), g(), h(), log)
log.clear()
def cls(n):
    log.append(n)
    return A
print(cls(1).attr, cls(2).s(1), cls(3).c(), cls(4).__name__, cls(5).none, log)
log.clear()
def fn(n):
    log.append(n)
    return make
print(fn(1).__name__, fn(2).__doc__, isinstance(make(14), A), type(make(15)).__name__, callable(make(16)), hasattr(make(17), "attr"), getattr(make(18), "attr"), log)
log.clear()
def tup(n):
    log.append(n)
    return (1, 2)
print(len(tup(1)), bool(tup(2)), tup(3) == (), tup(4) is None, not tup(5), isinstance(tup(6), tuple), tup(7) != 5, 3 in tup(8), None in tup(9), log)
log.clear()
def none(n):
    log.append(n)
print(none(1) is None, none(2) == None, not none(3), none(4) or 5, [none(5)], (none(6), 1), none(7) == 1, str(none(8)), none(9) in (None,), bool(none(10)), isinstance(none(11), int), f"{none(12)}", {none(13): 1}, log)
