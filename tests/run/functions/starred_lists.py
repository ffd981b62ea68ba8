# A starred list of unknown length meets the parameters when the call runs.
def add(a, b=10):
    return a + b


def both(a, b):
    return f"{a} {b}"


def many(a, b=2, *rest, scale=1, **named):
    return (a, b, rest, scale, named)


def three(a, b, c):
    return a * 100 + b * 10 + c


class Point:
    def __init__(self, x, y=0.5):
        self.x = x
        self.y = y

    def moved(self, dx, dy=0.0):
        return (self.x + dx, self.y + dy)


def numbers(n):
    for i in range(n):
        yield i


def attempt(xs):
    print(xs)
    try:
        print(add(*xs))
    except TypeError as e:
        print("add:", e)
    try:
        print(both(*xs))
    except TypeError as e:
        print("both:", e)
    try:
        print(many(*xs))
    except TypeError as e:
        print("many:", e)
    try:
        print(three(*xs))
    except TypeError as e:
        print("three:", e)
    try:
        print(three(7, *xs))
    except TypeError as e:
        print("three:", e)
    try:
        print(add(*xs, b=5))
    except TypeError as e:
        print("add:", e)
    try:
        p = Point(*[x * 1.0 for x in xs])
        print(p.x, p.y)
    except TypeError as e:
        print("Point", e)


for n in range(5):
    attempt(list(range(n)))
print(many(*[1, 2], **{"scale": 3}), many(*[1], **{"b": 3}), many(1, *[2, 3, 4], other=5))
print(three(*numbers(3)), both(*"xy"), both(*{"k": 1, "l": 2}), add(*numbers(1)))
print(Point(1.0, 2.0).moved(*[3.0]), Point(1.0).moved(*[3.0, 4.0]))
try:
    print(many(*[1, 2], **{"b": 3}))
except TypeError as e:
    print(e)
