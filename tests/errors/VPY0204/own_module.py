import _shapes
print(_shapes.circumference(2.0))
