# Descriptors that keep their values in the object's `__dict__`.


class Typed:
    def __init__(self, kind, default):
        self.kind = kind
        self.default = default

    def __set_name__(self, owner, name):
        self.name = name
        print("set_name", owner.__name__, name)

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return instance.__dict__.get(self.name, self.default)

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name}: expected {self.kind.__name__}")
        instance.__dict__[self.name] = value

    def __delete__(self, instance):
        del instance.__dict__[self.name]


class Person:
    name = Typed(str, "nobody")
    age = Typed(int, 0)


p = Person()
print(p.name, p.age)
p.name = "Ann"
p.age = 5
print(p.name, p.age)
try:
    p.age = "x"
except TypeError as e:
    print(e)
