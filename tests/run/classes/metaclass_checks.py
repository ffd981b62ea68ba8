# A metaclass answers isinstance and issubclass, and makes objects.


class Even(type):
    def __instancecheck__(cls, x):
        return isinstance(x, int) and x % 2 == 0

    def __subclasscheck__(cls, sub):
        return sub is int


class E(metaclass=Even):
    pass


print(isinstance(4, E), isinstance(3, E), isinstance("a", E))
print(issubclass(int, E), issubclass(str, E))


class Meta(type):
    def __call__(cls, *args):
        print("make", cls.__name__, args)
        return super().__call__(*args)


class P(metaclass=Meta):
    def __init__(self, x, y):
        self.x = x
        self.y = y


p = P(1, 2)
print(p.x, p.y)
