from functools import cached_property
import functools


class Circle:
    def __init__(self, r):
        self.r = r

    @cached_property
    def area(self):
        """The area."""
        print('computing')
        return 3 * self.r ** 2

    @functools.cached_property
    def parts(self):
        return ['a', self.r]


class Ring(Circle):
    def __init__(self, r, hole):
        super().__init__(r)
        self.hole = hole

    @cached_property
    def area(self):
        return super().area - 3 * self.hole ** 2


c = Circle(2)
print(c.area, c.area, c.parts, c.parts is c.parts)
c.r = 5
print(c.area)
del c.area
print(c.area)
c.area = 7
print(c.area)
r = Ring(3, 1)
print(r.area, r.area)
for s in [c, r, Circle(1)]:
    print(s.area)
