from collections import namedtuple

fields = "x y".split()
Point = namedtuple("Point", fields)
print(Point(1, 2))
