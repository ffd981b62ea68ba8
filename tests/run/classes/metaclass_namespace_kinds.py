class Field:
    n = 0
    def __init__(self):
        Field.n += 1
        self.order = Field.n
class Meta(type):
    reg = {}
    def __new__(mcs, name, bases, ns):
        fields = {k: v for k, v in ns.items() if isinstance(v, Field)}
        cls = super().__new__(mcs, name, bases, ns)
        cls._fields = fields
        Meta.reg[name] = cls
        return cls
class Model(metaclass=Meta):
    @classmethod
    def names(cls):
        return sorted(cls._fields, key=lambda n: cls._fields[n].order)
    @property
    def x(self):
        return 1
class E(Model):
    b = Field()
    a = Field()
    def m(self): return 5
print(E.names(), list(Meta.reg))
class M2(type):
    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        fs = []
        for b in reversed(cls.__mro__):
            for k, v in (ns if b is cls else {}).items():
                if isinstance(v, Field):
                    fs.append(k)
        cls.fs = fs
class Q(metaclass=M2):
    z = Field()
    @property
    def x(self):
        return 1
    @classmethod
    def names(cls):
        return cls.fs
class R(Q):
    y = Field()
    w = 3
print(Q.names(), R.names())
