from enum import *
import enum
from abc import ABC, abstractproperty

class Color(Enum):
    RED = auto()
    GREEN = auto()

    @property
    def nice(self):
        return self.name.title()

    @enum.property
    def double(self):
        return self.value * 2

    @classmethod
    def parse(cls, text):
        return cls[text.upper()]

class Shape(ABC):
    @abstractproperty
    def area(self):
        pass

class Square(Shape):
    @property
    def area(self):
        return 4

print(Color.RED.nice, Color.GREEN.double, Color.parse("red"), Square().area)
