"""classes: inheritance, `super`, operators, properties, class and static methods, several bases"""


class Shape:
    made = 0

    def __init__(self, name):
        self.name = name
        Shape.made += 1

    def area(self):
        raise NotImplementedError

    @property
    def title(self):
        return self.name.title()

    @classmethod
    def unit(cls):
        return cls(1)

    @staticmethod
    def is_size(x):
        return x > 0

    def __lt__(self, other):
        return self.area() < other.area()

    def __repr__(self):
        return f"{type(self).__name__}({self.area()})"


class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.side = side

    def area(self):
        return self.side ** 2

    def __add__(self, other):
        return Square(self.side + other.side)


class Circle(Shape):
    def __init__(self, r):
        super().__init__("circle")
        self.r = r

    def area(self):
        return 3 * self.r * self.r


shapes = [Square(3), Circle(1), Square.unit() + Square(1)]
print(sorted(shapes), Shape.made, shapes[1].title, Shape.is_size(1), isinstance(shapes[0], Shape))
# but: attributes have fixed names
class Bag:
    pass


bag = Bag()
for name in ["a", "b"]:
    setattr(bag, name, 1)
print(bag.a)
# but: no metaclasses
class Meta(type):
    pass


class Made(metaclass=Meta):
    pass


print(type(Made).__name__)
# but: no classes made while the program runs
def make(base):
    class Inner(base):
        pass

    return Inner


class A:
    pass


class B:
    pass


print([make(c)().__class__.__name__ for c in (A, B)])
# but: `__del__` is not called
class Gone:
    def __del__(self):
        print("gone")


g = Gone()
g = None
print("end")  # differs
