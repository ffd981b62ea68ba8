# dataclasses with inheritance, post-init and methods
from dataclasses import dataclass


@dataclass
class Shape:
    name: str

    def area(self):
        return 0.0

    def show(self):
        return f'{self.name}: {self.area():.2f}'


@dataclass
class Rect(Shape):
    w: float
    h: float

    def __post_init__(self):
        if self.w < 0 or self.h < 0:
            raise ValueError('negative side')

    def area(self):
        return self.w * self.h


@dataclass
class Square(Rect):
    h: float = 0.0

    def __post_init__(self):
        self.h = self.w


print(Rect('r', 2.0, 3.0), Rect('r', 2.0, 3.0).show())
print(Square('s', 4.0), Square('s', 4.0).show())
try:
    Rect('bad', -1.0, 2.0)
except ValueError as e:
    print('error:', e)
