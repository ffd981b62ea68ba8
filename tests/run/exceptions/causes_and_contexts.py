import traceback
try:
    try:
        1 // 0
    except ZeroDivisionError:
        raise ValueError("bad")
except ValueError as e:
    print(repr(e.__context__), e.__cause__)
try:
    try:
        [][1]
    except IndexError as x:
        raise ValueError("bad") from x
except ValueError as e:
    print(repr(e.__context__), repr(e.__cause__), e.__suppress_context__)
try:
    try:
        [][1]
    except IndexError as x:
        raise ValueError("bad") from None
except ValueError as e:
    print(repr(e.__context__), repr(e.__cause__), e.__suppress_context__)
    e2 = e.with_traceback(None)
    print(e2)
    print(traceback.format_exc().splitlines()[-1])
    print(traceback.format_exception_only(type(e), e))
