# int.to_bytes and int.from_bytes
for n in [0, 1, 255, 256, 65535, 2**40 + 7, 2**62]:
    for order in ["big", "little"]:
        b = n.to_bytes(8, order)
        print(n, b, int.from_bytes(b, order), int.from_bytes(bytearray(b), order))
for n in [-1, -128, -129, 127, 128, -(2**62), 0]:
    for size in [1, 2, 8]:
        try:
            b = n.to_bytes(size, "big", signed=True)
            print(n, size, b, int.from_bytes(b, "big", signed=True), int.from_bytes(b[::-1], "little", signed=True))
        except OverflowError as e:
            print(n, size, e)
print((5).to_bytes(), int.from_bytes([1, 2]), int.from_bytes(b""), (0).to_bytes(0))
try:
    (300).to_bytes(1, "big")
except OverflowError as e:
    print(e)
try:
    (-1).to_bytes(4, "little")
except OverflowError as e:
    print(e)
try:
    (1).to_bytes(4, "middle")
except ValueError as e:
    print(e)
try:
    (1).to_bytes(-1)
except ValueError as e:
    print(e)
