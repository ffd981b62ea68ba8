# A second name for a value that is computed is told of when the class is made.
from enum import Enum

BASE = 10


def double(n):
    return n * 2


class Level(Enum):
    LOW = BASE
    MIDDLE = double(BASE)
    HIGH = 30


print(list(Level), Level(20), Level.HIGH.value)
