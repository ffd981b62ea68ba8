# IntEnum and auto: arithmetic, ordering, indexing
from enum import Enum, IntEnum, auto


class Level(IntEnum):
    LOW = 1
    MID = 5
    HIGH = 10


class Suit(Enum):
    CLUBS = auto()
    HEARTS = auto()


print(Level.LOW < Level.HIGH, Level.MID + 1, Level.HIGH > 7, int(Level.MID))
print(sorted([Level.HIGH, Level.LOW])[0].name, max(Level).name)
print(['a', 'b', 'c'][Level.LOW], Level(5).name)
print(Suit.CLUBS.value, Suit.HEARTS.value, [s.name.title() for s in Suit])
print(sum(Level), {lv.name: lv.value for lv in Level})
