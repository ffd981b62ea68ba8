try:
    try:
        raise ExceptionGroup("eg", [ValueError(1), TypeError("t")])
    except* ValueError:
        raise KeyError("new")
except ExceptionGroup as g:
    print(repr(g))
try:
    try:
        raise ValueError("n")
    except* ValueError:
        raise KeyError("new")
except KeyError as g:
    print(repr(g))
try:
    try:
        raise ExceptionGroup("eg", [ValueError(1), TypeError("t"), OSError("o")])
    except* ValueError as e:
        raise
    except* OSError as e:
        print("handled", e)
except ExceptionGroup as g:
    print(repr(g))
def g():
    try:
        raise ExceptionGroup("q", [ValueError(1)])
    except* ValueError:
        x = 5
    return x
print(g())
class MyErr(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code
try:
    raise ExceptionGroup("m", [MyErr(3), MyErr(4)])
except* MyErr as eg:
    print([e.code for e in eg.exceptions])
try:
    raise BaseExceptionGroup("b", [KeyboardInterrupt()])
except* KeyboardInterrupt as e:
    print("ki", len(e.exceptions))
