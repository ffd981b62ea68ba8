print(bytes([True, False, 3]))
print(bytes([True, False]))
class I:
    def __index__(self): return 65
print(bytes([I(), I()]), bytearray([I(), 3]))
for bad in (["a"], [1.5], [None], ["a", 1], [256], [-1]):
    try:
        print(bytes(bad))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    print(bytes(["a"]))
except TypeError as e:
    print(e)
try:
    print(bytearray([1.5]))
except TypeError as e:
    print(e)
print(bytes((1, 2)), bytes({3}), bytes(x for x in [5, 6]))
l = [1, 2, 3]
if len(l) > 5:
    l.append("x")
print(bytes(l))
print(bytearray(l))
