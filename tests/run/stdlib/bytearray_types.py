b = bytearray(b"ab")
def kind(x):
    match x:
        case bytearray():
            return "bytearray"
        case bytes():
            return "bytes"
        case memoryview():
            return "view"
        case _:
            return "other"
print(kind(b), kind(b"x"), kind(memoryview(b"x")), kind(3))
print(isinstance(b, bytearray), isinstance(b"", bytearray), isinstance(memoryview(b), (bytes, bytearray, memoryview)), type(b) is bytearray, type(b) == bytearray, callable(bytearray))
print([type(x).__name__ for x in [1]], list(map(bytearray, [b"a", b"b"])))
make = bytearray
print(make(b"q"), bytearray.__name__)
def total(b: bytearray) -> int:
    return sum(b)
print(total(bytearray(b"\x01\x02")))
class Buf(bytearray):
    def total(self):
        return sum(self)
x = Buf(b"abc")
x.append(1)
print(x.total(), len(x))
