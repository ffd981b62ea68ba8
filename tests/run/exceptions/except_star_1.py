try:
    raise ExceptionGroup("eg", [ValueError(1), TypeError("t")])
except* ValueError as eg:
    print("value", eg.exceptions)
except* TypeError as eg:
    print("type", eg.exceptions)
def f(exc):
    try:
        raise exc
    except* ValueError as e:
        print("V", repr(e))
    except* (KeyError, OSError) as e:
        print("K", repr(e))
    else:
        print("else")
    finally:
        print("finally")
f(ExceptionGroup("a", [ValueError("x"), KeyError("y")]))
f(ValueError("naked"))
for e in (ExceptionGroup("b", [ValueError("x"), TypeError("left")]), TypeError("naked left"), ExceptionGroup("c", [ExceptionGroup("in", [OSError("o"), ZeroDivisionError("z")]), KeyError(3)])):
    try:
        f(e)
    except ExceptionGroup as g:
        print("out", repr(g))
    except TypeError as t:
        print("out", repr(t))
try:
    pass
except* ValueError:
    print("no")
else:
    print("else")
