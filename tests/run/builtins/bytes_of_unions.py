def f(x):
    try:
        return bytes(x)
    except TypeError as e:
        return str(e)
d = {1: 2}
print(bytes("again" and 3), bytes(len(d) and 2), f([1, 2]), f(3), f(b"ab"), f("a"), f(2.5), f(None))
x = "" or 3
print(bytes(x), bytearray(x), bytes(x or [1, 2]))
class B:
    def __bytes__(self):
        return b"B"
for v in [1, b"x", [5], "a", 2.5, None, B(), -1, True, range(3), (7, 8)]:
    try:
        print(bytes(v), bytearray(v))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
