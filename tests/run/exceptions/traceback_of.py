import sys
import traceback
try:
    raise ValueError("x")
except ValueError as e:
    print(e.__traceback__ is not None, e.__traceback__ is None)
    try:
        raise KeyError("k").with_traceback(e.__traceback__)
    except KeyError as k:
        print(k)
    tb = e.__traceback__
    if tb:
        print("has tb")
try:
    raise ValueError("x").with_traceback(None)
except ValueError as e:
    print(repr(e))
try:
    1/0
except ZeroDivisionError as e:
    t, v, tb = sys.exc_info()
    print(t.__name__, v, tb is not None, t is ZeroDivisionError, v is e)
print(sys.exc_info())
e = ValueError("q")
print(e.__traceback__)
try:
    raise e
except ValueError:
    pass
print(e.__traceback__ is None)
