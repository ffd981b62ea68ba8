# abc: abstract methods implemented by subclasses
from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self):
        pass

    @abstractmethod
    def name(self):
        ...

    def report(self):
        return '%s of area %g' % (self.name(), self.area())


class Sq(Shape):
    def __init__(self, s):
        self.s = s

    def area(self):
        return self.s ** 2

    def name(self):
        return 'square'


class Tri(Shape):
    def __init__(self, b, h):
        self.b, self.h = b, h

    def area(self):
        return self.b * self.h / 2

    def name(self):
        return 'triangle'


for s in [Sq(3), Tri(3, 5), Sq(1.5)]:
    print(s.report())
