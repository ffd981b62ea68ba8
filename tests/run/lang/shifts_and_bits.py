# shifts and bit operators on positive and negative integers, precedence among them
for v in [0, 1, 5, -1, -5, 255, -256, 1 << 40, -(1 << 40)]:
    print(v, v >> 1, v >> 3, v >> 63, v >> 100, v << 2, ~v, v & 0xFF, v | 7, v ^ -1)
print(1 << 62, -1 << 63, 1 << 0, 0 << 1000)
print(1 | 2 ^ 3 & 4, (1 | 2) ^ 3 & 4, 1 << 2 + 3, (1 << 2) + 3, ~1 + 2, -~5, ~-5)
print(5 & 3 == 1, (5 & 3) == 1)
x = 0b1011
x <<= 3
x |= 0x5
x &= ~1
x ^= 0o17
x >>= 1
print(x, bin(x))
print(True | False, True & True, True ^ True, ~True, True << 3, True + True)
flags = 0
for bit in (0, 3, 5):
    flags |= 1 << bit
print(flags, [b for b in range(8) if flags >> b & 1], flags.bit_length(), (-8).bit_length(), (0).bit_length())
print(0xDEADBEEF, 0XFF, 0b101, 0B11, 0o777, 1_000_000, 0x_ff)
