# Functions that are handed over to see what they raise, and mistakes in functions behind a `try`.
from contextlib import suppress


def expect(exception, function, *args):
    try:
        function(*args)
    except exception as e:
        print(exception.__name__, e)
    else:
        print("nothing raised")


def attempt(function):
    try:
        return function()
    except Exception as e:
        print(type(e).__name__, e)
    return None


def add(a, b):
    return a + b


expect(TypeError, lambda: 1 + "a")
expect(AttributeError, lambda: (1).foo)
expect(ZeroDivisionError, lambda: 1 // 0)
expect(ValueError, int, "x")
expect(TypeError, len, 5)
expect(TypeError, add, 1, "a")
expect(TypeError, add, 1)
expect(TypeError, add, 1, 2)
print(attempt(lambda: 1 + "a"))
print(attempt(lambda: (1).foo))
print(attempt(lambda: [1, 2]["x"]))
print(attempt(lambda: int([])))
print(attempt(lambda: [x for x in 5]))
print(attempt(lambda: "%d" % "x"))
print(attempt(lambda: 41 + 1))

for bad in [lambda: 1 + "a", lambda: [1]["x"], lambda: None.x, lambda: {}[1], lambda: 1 / 0]:
    try:
        bad()
    except (TypeError, AttributeError, KeyError, ZeroDivisionError) as e:
        print(type(e).__name__)

tests = {"a": lambda: len(5), "b": lambda: "x" + 1}
for name, test in tests.items():
    try:
        test()
    except TypeError as e:
        print(name, e)


class Raises:
    def __init__(self, kind):
        self.kind = kind

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        if kind is None:
            print("nothing raised")
            return False
        print(kind.__name__, error)
        return issubclass(kind, self.kind)


with Raises(TypeError):
    print(1 + "a")
with Raises(AttributeError):
    print((1).foo)
with Raises(LookupError):
    print({}["key"])
with suppress(TypeError):
    print(len(3))


def bad():
    return 1 + "a"


class Half:
    def go(self):
        return self.nothing


try:
    bad()
except Exception as e:
    print(type(e).__name__, e)
try:
    Half().go()
except Exception as e:
    print(type(e).__name__, e)

# A handler that raises again leaves it to the next one.
try:
    try:
        bad()
    except TypeError as e:
        print("inner", e)
        raise
except TypeError:
    print("outer")


def loops():
    for a, b in [(1, 2, 3)]:
        print(a, b)


def names():
    try:
        print(nobody)
    except Exception as e:
        print(type(e).__name__, e)


expect(ValueError, loops)
names()
try:
    g = (n for n in 5)
    print("made")
except TypeError as e:
    print(e)
try:
    print(noone)
except:
    print("no such name")
x = 1
del x
try:
    del x
except NameError as e:
    print(e)
