# ord, chr, bin, oct, hex, ascii, repr on the edges of their ranges
print([ord(c) for c in "aZ0 \n\0~é中😀"], [chr(v) for v in (97, 90, 48, 32, 126, 233, 20013, 128512)], repr(chr(0)), repr(chr(127)), repr(chr(1114111)), chr(65), ord(chr(65)))
print("".join([chr(ord("a") + k) for k in range(26)]), all([ord(chr(k)) == k for k in range(0, 55296, 97)]))
for v in [0, 1, 2, 7, 8, 255, 256, -1, -255, 1 << 40, True]:
    print(v, bin(v), oct(v), hex(v))
print(repr("a'b"), repr(1.0), repr([1, "x"]), repr(None), repr(True), repr((1,)), repr("é"), ascii("é"), ascii([1, "中"]), ascii("\U0001F600"), repr(-0.0), repr(range(2)))
print(bin(5)[2:], hex(255)[2:].upper(), bin(10).count("1"), int(bin(10), 2), len(bin(1023)) - 2, oct(8)[2:], "0" * 4 + bin(3)[2:])
