# import of one module: functions, constants, lists, calls with keywords
import shapes

print(shapes.area(3, 4), shapes.area(2), shapes.area(w=1, h=9))
print(shapes.UNIT, shapes.names, len(shapes.names))
shapes.names.append("disc")
print(shapes.count(), shapes.names[-1])
f = shapes.area
print(f(5, 5), shapes.scale([1, 2, 3], 2), shapes.scale([0.5], 3))
