# vpyc: std=python3
import shapes
from shapes import Circle, Colour, Point, ShapeError, Stack, TooBig


class Dot(Circle):
    def __init__(self):
        super().__init__(Point(9, 9), 0.5)

    def area(self) -> float:
        return 0.0


class Local(ShapeError):
    pass


one = Circle.unit()
two = shapes.grow(one, 2.0)
print(one.area(), two.area(), two.centre, two.name, one < two, Circle.made)
print(two.colour is Colour.GREEN, two.colour == Colour.RED, [c.name for c in Colour])
for shape in [one, two, Dot()]:
    print(shape.name, shape.area(), isinstance(shape, Dot))

for by in [20.0, -1.0]:
    try:
        shapes.grow(one, by)
    except TooBig as error:
        print("too big", error, error.code)
    except (ShapeError, ValueError) as error:
        print(type(error).__name__, error)

node = shapes.chain(3)
while node is not None:
    print(node.value, end=" ")
    node = node.next
print()

ints, texts = Stack(), Stack()
ints.push(1)
ints.push(2)
texts.push("a")
print(ints.pop() + 1, texts.pop() + "b")

places = {Point(1, 2).x: "a", 3: "b"}
print(sorted(places.items()), Point(1, 2) == Point(1, 2))
try:
    raise Local("here", 3)
except ShapeError as error:
    print(error, error.code)
shapes.grow(two, 11.0)
