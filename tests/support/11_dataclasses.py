"""`dataclass`, `Enum`, `IntEnum`, `namedtuple`, `NamedTuple`, abstract classes"""
from abc import ABC, abstractmethod
from collections import namedtuple
from dataclasses import dataclass, field
from enum import Enum, IntEnum, auto
from typing import NamedTuple


@dataclass(order=True)
class Item:
    price: float
    name: str = "thing"
    tags: list = field(default_factory=list)


class Color(Enum):
    RED = 1
    BLUE = auto()


class Level(IntEnum):
    LOW = 1
    HIGH = 2


Pair = namedtuple("Pair", "left right")


class Size(NamedTuple):
    w: int
    h: int = 1


class Animal(ABC):
    @abstractmethod
    def speak(self): ...


class Dog(Animal):
    def speak(self):
        return "woof"


print(Item(1.5) < Item(2.0, "x"), Item(1.0, tags=["a"]), Color.RED, Color.BLUE.name, Color(1), Level.HIGH > Level.LOW)
p = Pair(1, right="b")
print(p, p.left, p._replace(left=5), Size(3), Dog().speak(), [c.name for c in Color])
