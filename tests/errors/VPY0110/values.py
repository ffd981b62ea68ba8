# vpyc: std=vpython
native include(stdio)
import array

class Point:
    pass

def values():
    yield 1

native puts({1: 2})
native puts({1, 2})
native puts((1, "a"))
native puts(Point())
native puts([[1], [2]])
native puts(values)
code = "i" if len("abc") == 3 else "d"
native puts(array.array(code, [1]))
print native sizeof([1, 2])
