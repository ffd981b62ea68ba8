# objects with __eq__ and __hash__ as keys
class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y

    def __hash__(self):
        return hash((self.x, self.y))

    def __repr__(self):
        return 'P(%d,%d)' % (self.x, self.y)


seen = {}
for x, y in [(1, 2), (3, 4), (1, 2), (5, 6), (3, 4), (1, 2)]:
    p = Point(x, y)
    seen[p] = seen.get(p, 0) + 1
print(seen)
print(Point(5, 6) in seen, Point(6, 5) in seen)
del seen[Point(3, 4)]
print(len(seen), list(seen))
