# Tuples are values: swapped, nested, returned, unpacked in loops.
def midpoint(a, b):
    return (a[0] + b[0]) / 2, (a[1] + b[1]) / 2


points = [(0.0, 0.0), (4.0, 2.0)]
x, y = midpoint(points[0], points[1])
x, y = y, x
print(x, y)
for i, (px, py) in enumerate(points):
    print(i, px, py)
first, *rest = [1, 2, 3]
print(first, rest, (1, ("a", True)))
