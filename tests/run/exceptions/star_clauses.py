try:
    raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
except* ValueError as e:
    print(e.exceptions)
    try:
        raise KeyError("k")
    except KeyError as k:
        print(k)
except* TypeError as e:
    print(repr(e))
def f(x):
    try:
        try:
            raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
        except* ValueError as e:
            print(x + 1)
    except TypeError as e:
        print("T", e)
    except ExceptionGroup as e:
        print("EG", e, e.exceptions)
f("a")
def g():
    try:
        try:
            raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
        except* ValueError as e:
            raise e
    except ExceptionGroup as e:
        print("EG", e, e.exceptions)
g()
def h():
    try:
        try:
            raise ExceptionGroup("g", [ValueError(1)])
        except* ValueError as e:
            raise KeyError("new")
    except ExceptionGroup as e:
        print("EG", e, e.exceptions)
h()
def i():
    try:
        try:
            len(5)
        except* TypeError as e:
            print("caught", e, e.exceptions)
    except ExceptionGroup as e:
        print("EG", e, e.exceptions)
i()
