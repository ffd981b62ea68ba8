# What every value has from object, and ints in bytes.


class Plain:
    def f(self):
        return 1


class Own:
    def __eq__(self, other):
        return True


for value in (Plain(), Own()):
    print(hasattr(value, "__init__"), hasattr(value, "__eq__"), hasattr(value, "__hash__"), hasattr(value, "__len__"))
print(hasattr(Plain, "__init__"), hasattr(Plain, "__repr__"), hasattr(Plain, "__iter__"), hasattr(Plain, "f"))
print(hasattr(3, "__str__"), hasattr("a", "__lt__"), hasattr([], "__setattr__"), hasattr(None, "__eq__"))


def attempt(f):
    try:
        print(f())
    except ValueError as e:
        print(type(e).__name__, e)


big = 300
attempt(lambda: 300 in b"a")
attempt(lambda: big in b"abc")
attempt(lambda: -1 in bytearray(b"a"))
attempt(lambda: 97 in b"abc")
attempt(lambda: True in b"\x01")
attempt(lambda: 0 not in b"abc")
