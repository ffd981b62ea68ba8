# shapes with virtual area and perimeter, sorted and summed
import math


class Shape:
    sides = 0

    def area(self):
        raise NotImplementedError

    def perimeter(self):
        raise NotImplementedError

    def __str__(self):
        return '%s: area=%.3f perimeter=%.3f sides=%d' % (
            type(self).__name__, self.area(), self.perimeter(), self.sides)

    def __lt__(self, other):
        return self.area() < other.area()


class Circle(Shape):
    def __init__(self, r):
        self.r = r

    def area(self):
        return math.pi * self.r ** 2

    def perimeter(self):
        return 2 * math.pi * self.r


class Polygon(Shape):
    def __init__(self, points):
        self.points = points
        self.sides = len(points)

    def edges(self):
        return zip(self.points, self.points[1:] + self.points[:1])

    def area(self):
        return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in self.edges())) / 2

    def perimeter(self):
        return sum(math.hypot(x2 - x1, y2 - y1) for (x1, y1), (x2, y2) in self.edges())


class Rectangle(Polygon):
    def __init__(self, w, h):
        super().__init__([(0, 0), (w, 0), (w, h), (0, h)])


class Square(Rectangle):
    def __init__(self, a):
        super().__init__(a, a)

    def perimeter(self):
        return 4.0 * self.points[1][0]


shapes = [Circle(1.5), Rectangle(2, 3), Square(2), Polygon([(0, 0), (4, 0), (0, 3)])]
for s in sorted(shapes):
    print(s)
print('total %.4f' % sum(s.area() for s in shapes))
print(max(shapes, key=lambda s: s.perimeter()).sides)
print([isinstance(s, Polygon) for s in shapes])
try:
    Shape().area()
except NotImplementedError:
    print('abstract')
