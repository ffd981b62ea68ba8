# Enum: names, values, iteration, lookup, comparison, methods
from enum import Enum


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3

    def mix(self, other):
        return '%s+%s' % (self.name, other.name)


c = Color.GREEN
print(c, c.name, c.value, repr(c))
print([x.name for x in Color], len(Color))
print(Color(3), Color['RED'], Color.RED.mix(c))
print(c == Color.GREEN, c is Color.GREEN, c != Color.RED, c in (Color.RED, Color.BLUE))
d = {Color.RED: 'stop', Color.GREEN: 'go'}
print(d[Color.RED], Color.BLUE in d)
try:
    Color(7)
except ValueError as e:
    print(e)
