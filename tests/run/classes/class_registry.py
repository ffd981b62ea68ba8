# classes as values: tables of constructors, type checks, class attributes
class Circle:
    sides = 0

    def __init__(self, size):
        self.size = size

    def area(self):
        return 3 * self.size * self.size


class Box:
    sides = 4

    def __init__(self, size):
        self.size = size

    def area(self):
        return self.size * self.size


kinds = {'circle': Circle, 'box': Box}
made = [kinds[n](s) for n, s in [('box', 2), ('circle', 1), ('box', 5)]]
print([m.area() for m in made], [m.sides for m in made], [type(m).__name__ for m in made])
print(sum(isinstance(m, Box) for m in made), type(made[0]) is Box, made[1].__class__ is Circle)
for cls in (Circle, Box):
    print(cls.__name__, cls.sides, cls(3).area())
