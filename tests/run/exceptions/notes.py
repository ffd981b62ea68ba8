try:
    raise ValueError("bad")
except ValueError as e:
    e.add_note("note 1")
    e.add_note("note 2")
    print(e.__notes__)
    print(e)
    print(hasattr(e, "__notes__"))
class Mine(Exception):
    pass
def f(n):
    try:
        if n == 0:
            raise Mine("x", 2)
        raise KeyError("k")
    except Exception as e:
        print(getattr(e, "__notes__", []))
        e.add_note(f"while f({n})")
        raise
for n in range(2):
    try:
        f(n)
    except Exception as e:
        print(type(e).__name__, e, e.__notes__)
try:
    raise TypeError("t")
except TypeError as e:
    print(hasattr(e, "__notes__"))
    try:
        e.__notes__
    except AttributeError as a:
        print(a)
    try:
        e.add_note(3)
    except TypeError as t:
        print(t)
