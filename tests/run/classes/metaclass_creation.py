# `__new__` and `__init__` of metaclasses, keywords of class statements, properties and operators.


class AutoRepr(type):
    def __new__(mcs, name, bases, ns, **kwargs):
        cls = super().__new__(mcs, name, bases, ns)
        cls.methods = sorted(k for k, v in ns.items() if callable(v) and not k.startswith("__"))
        return cls

    def __init__(cls, name, bases, ns, tag="none"):
        super().__init__(name, bases, ns)
        cls.tag = tag

    @property
    def shout(cls):
        return cls.__name__.upper()

    def create(cls, *args):
        print("creating", cls.__name__)
        return cls(*args)


class A(metaclass=AutoRepr, tag="first"):
    limit = 3

    def __init__(self, n=0):
        self.n = n

    def go(self):
        return self.n

    def come(self):
        return -self.n


class B(A):
    def stay(self):
        return 0


print(A.methods, A.tag, B.methods, B.tag)
print(A.shout, B.shout)
a = A.create(5)
print(a.go(), a.come(), B.create(7).go())
print(type(A), type(B).__name__, isinstance(B, AutoRepr), type(a))
print(hasattr(A, "create"), hasattr(a, "go"))
try:
    a.create(1)
except AttributeError as e:
    print(e)


class Counted(type):
    def __init__(cls, name, bases, ns):
        cls.count = 0

    def __call__(cls, *args, **kwargs):
        cls.count += 1
        obj = super().__call__(*args, **kwargs)
        obj.serial = cls.count
        return obj


class Thing(metaclass=Counted):
    def __init__(self, name, size=1):
        self.name = name
        self.size = size


class Other(Thing):
    pass


t = [Thing("a"), Thing("b", size=3), Other("c")]
print([(x.name, x.size, x.serial) for x in t], Thing.count, Other.count)


class Interface(type):
    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        if bases and "run" not in ns:
            raise TypeError(f"{name} must define run")


class Base(metaclass=Interface):
    pass


class Good(Base):
    def run(self):
        return "ok"


print(Good().run())
try:
    class Bad(Base):
        pass
except TypeError as e:
    print("error:", e)


class Meta(type):
    def __lt__(cls, other):
        return cls.key < other.key

    def __add__(cls, other):
        return cls.key + other.key

    def __str__(cls):
        return "class:" + cls.key


class X(metaclass=Meta):
    key = "x"


class Y(metaclass=Meta):
    key = "y"


print(X < Y, X + Y, str(X), f"{Y}")
