class F(float):
    pass
class I(int):
    pass
class S(str):
    pass
class L(list):
    pass
class D(dict):
    pass
class T(tuple):
    pass
class St(set):
    pass
for f in (lambda: F(1, 2), lambda: I(1, 2), lambda: I("z", 16), lambda: I("ff", 16), lambda: S("a", "b", "c", "d"), lambda: L(1, 2), lambda: D(1, 2), lambda: T(1, 2), lambda: St(1, 2), lambda: F("x"), lambda: I("x"), lambda: F(), lambda: I(), lambda: S(), lambda: F([]), lambda: I([]), lambda: L(5), lambda: float(1, 2), lambda: int(1, 2, 3), lambda: str(1, 2, 3, 4), lambda: list(1, 2), lambda: tuple(1, 2), lambda: set(1, 2), lambda: dict(1, 2), lambda: bool(1, 2), lambda: frozenset(1, 2), lambda: complex(1, 2, 3), lambda: bytes(1, 2, 3, 4)):
    try:
        print(repr(f()))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
