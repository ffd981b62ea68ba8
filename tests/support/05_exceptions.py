"""exceptions: `try`, `finally`, `raise … from`, own classes, the built-in tree, groups and `except*`"""


class Refused(ValueError):
    def __init__(self, why, code):
        super().__init__(why)
        self.code = code


def check(n):
    try:
        if n > 2:
            raise Refused("too big", n)
        return 10 // n
    except ZeroDivisionError as e:
        print("zero:", e)
    except (KeyError, Refused) as e:
        raise RuntimeError("failed") from e
    else:
        print("else")
    finally:
        print("finally", n)


print(check(1), check(0))
try:
    check(3)
except RuntimeError as e:
    print(e, repr(e.__cause__))
try:
    raise ExceptionGroup("many", [ValueError(1), KeyError("k")])
except* ValueError as e:
    print(repr(e))
except* KeyError:
    print("caught")
[][1]
# but: no tracebacks
import sys, traceback

try:
    [][1]
except IndexError:
    print(traceback.format_exc().splitlines()[0])
