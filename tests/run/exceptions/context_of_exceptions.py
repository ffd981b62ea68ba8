# Which exception was being handled when another was raised: `__context__`, and what hides it.
import traceback


def name(e):
    return None if e is None else type(e).__name__ + ":" + str(e)


def fail(text):
    raise ValueError(text)


def leave_early(n):
    for i in range(n):
        try:
            fail("loop")
        except ValueError:
            if i == 0:
                continue
            if i == 1:
                break
    try:
        fail("return")
    except ValueError:
        return "left"


def nothing_handled():
    try:
        fail("fresh")
    except ValueError as e:
        return name(e.__context__)


print(leave_early(3), nothing_handled())
try:
    fail("first")
except ValueError:
    print("inside", nothing_handled())
    try:
        fail("second")
    except ValueError as e:
        print(name(e), name(e.__context__), e.__suppress_context__)
print(nothing_handled())


def chain():
    try:
        try:
            {}["k"]
        except KeyError:
            [][3]
    except IndexError:
        raise RuntimeError("last")


try:
    chain()
except RuntimeError as e:
    at = e
    while at is not None:
        print(name(at))
        at = at.__context__

try:
    try:
        fail("a")
    finally:
        try:
            int("x")
        except ValueError as e:
            print("in finally", name(e.__context__))
except ValueError as e:
    print(name(e), name(e.__context__))

for cause in (KeyError("c"), None):
    try:
        try:
            fail("hidden")
        except ValueError:
            raise TypeError("shown") from cause
    except TypeError as e:
        print(name(e.__cause__), name(e.__context__), e.__suppress_context__)

try:
    try:
        fail("again")
    except ValueError as e:
        raise
except ValueError as e:
    print(name(e), name(e.__context__), e.__cause__)


class Wrapped(Exception):
    def __init__(self, text, code):
        super().__init__(text)
        self.code = code


try:
    try:
        1 // 0
    except ZeroDivisionError as e:
        raise Wrapped("wrapped", 7) from e
except Wrapped as e:
    print(e.code, name(e.__cause__), e.__cause__ is e.__context__)
    print(traceback.format_exc().splitlines()[0])
    print(traceback.format_exc().splitlines()[-1])
    print(traceback.format_exception_only(e))
print(traceback.format_exc())
try:
    raise KeyboardInterrupt
except BaseException:
    print(traceback.format_exc().splitlines()[-1])
