# An item of a tuple that is changed in its place, lists as arguments of built-in functions, sys.exc_info.
t = ([1], 2)
try:
    t[0] += [5]
except TypeError as e:
    print(e)
print(t)
l = [1, 10, 3]; a = {"x": 1}; c = {"y": 2}
print(list(range(*l)), round(*[3.14159, 2]), int(*["ff", 16]), dict(a, **c), dict(a, z=3), dict(**a, **c), dict([("q", 1)], **c, r=5))
import sys
try:
    1 / 0
except ZeroDivisionError:
    kind, v, tb = sys.exc_info()
    print(kind, v, kind.__name__)
print(sys.exc_info())
try: int(5, 16)
except TypeError as e: print(e)
def f(x, b): 
    try: return int(x, b)
    except TypeError as e: return str(e)
print(f("ff", 16), f(5, 16), f("7", "a"))
try:
    raise OSError(2, "No such file or directory")
except FileNotFoundError as e:
    print(e, e.errno, e.strerror)
print(type(OSError(13, "x")).__name__, type(OSError(17, "x")).__name__, OSError("just text"))
