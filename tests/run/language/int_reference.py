# int: methods, operators, conversions and their errors.
print((37).bit_length(), (-37).bit_length(), (0).bit_length(), (1 << 40).bit_length())
print((37).bit_count(), (-37).bit_count(), (0).bit_count())
print((1024).to_bytes(2, byteorder="big"), (1024).to_bytes(10, "little"), (-1024).to_bytes(10, byteorder="big", signed=True))
print(int.from_bytes(b"\x00\x10", byteorder="big"), int.from_bytes(b"\x00\x10", "little"), int.from_bytes(b"\xfc\x00", "big", signed=True))
print(int.from_bytes([1, 2], "big"))
print((10).as_integer_ratio(), (-3).numerator, (7).denominator, (5).real, (5).imag, (5).conjugate())
try:
    print((256).to_bytes(1, "big"))
except OverflowError as e:
    print("OverflowError", e)
try:
    print((-1).to_bytes(1, "big"))
except OverflowError as e:
    print("OverflowError", e)
print(int("0b101", 2), int("0x1f", 16), int("0o17", 8), int("1_000"), int("  42  "), int("-0x1F", 0), int("0b11", 0), int("z", 36))
for s in ["", "abc", "1__0", "0x", "12a", "1.5", " "]:
    try:
        print(int(s))
    except ValueError as e:
        print(e)
for s, b in [("12", 2), ("g", 16), ("0b12", 2), ("9", 8)]:
    try:
        print(int(s, b))
    except ValueError as e:
        print(e)
try:
    int("1", 1)
except ValueError as e:
    print(e)
print(int(3.9), int(-3.9), int(True), int())
print(7 // 2, -7 // 2, 7 // -2, -7 // -2, 7 % 3, -7 % 3, 7 % -3, -7 % -3)
print(divmod(7, 3), divmod(-7, 3), divmod(7, -3), divmod(7.5, 2), divmod(-7.5, 2))
print(pow(2, 10), pow(3, 4, 5), pow(2, -1), pow(3, -1, 7), pow(2.0, 3), pow(2, 0.5), 0**0, (-8) ** 2)
print(round(2.5), round(3.5), round(-2.5), round(2.567, 2), round(1234, -2), round(1250, -2), round(1350, -2), round(2.0), round(2.5, 0))
print(abs(-5), abs(-5.5), abs(3 + 4j), abs(True))
print(bin(10), oct(8), hex(255), bin(-10), oct(-8), hex(-255))
print(1 < 2 < 3, 1 < 3 > 2, 1 == 1.0, True == 1, not 0, ~5, -(-3), +4)
print(6 & 3, 6 | 3, 6 ^ 3, 1 << 10, 1024 >> 3, -1 >> 1, -5 & 0xFF)
print(True + True, True * 3, sum([True, False, True]), True & False, True | False, True ^ True, ~True)
print(type(True & 1), type(True & True), type(1 / 1), type(4 // 2.0))
print(int.__name__, (3).__class__, (3).__add__(4), (7).__floordiv__(2), (3).__eq__(3))
try:
    1 // 0
except ZeroDivisionError as e:
    print(e)
try:
    1 % 0
except ZeroDivisionError as e:
    print(e)
try:
    1 / 0
except ZeroDivisionError as e:
    print(e)
try:
    1.0 // 0
except ZeroDivisionError as e:
    print(e)
try:
    1.0 % 0
except ZeroDivisionError as e:
    print(e)
try:
    divmod(1, 0)
except ZeroDivisionError as e:
    print(e)
try:
    0.0 ** -1
except ZeroDivisionError as e:
    print(e)
try:
    pow(2, 3, 0)
except ValueError as e:
    print(e)
try:
    1 << -1
except ValueError as e:
    print(e)
