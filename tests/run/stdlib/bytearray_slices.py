a = bytearray(b"hello")
print(a, len(a), a[0], a[-1], a[1:3], a[::-1])
a[0] = 72
a[1:3] = b"EY"
print(a)
a[1:1] = b"--"
print(a)
a[5:] = b""
print(a)
del a[1:3]
print(a)
del a[0]
print(a)
a += b"xyz"
a += bytearray(b"!")
a += b"!\""
print(a)
a.extend(b"abc"); a.extend([1, 2]); a.extend(range(3)); print(a)
a.insert(0, 65); a.append(66); print(a)
print(a.pop(), a.pop(0), a)
a.reverse(); print(a)
a.remove(33); print(a)
try:
    a.remove(200)
except ValueError as e:
    print(e)
try:
    a.append(256)
except ValueError as e:
    print(e)
try:
    a[100]
except IndexError as e:
    print(e)
try:
    a[100] = 1
except IndexError as e:
    print(e)
try:
    a[0] = 300
except ValueError as e:
    print(e)
try:
    bytearray().pop()
except IndexError as e:
    print(e)
a.clear(); print(a, len(a), bool(a))
b = bytearray(b"one,two,three")
print(b.split(b","), b.split(), b.partition(b","), b.rpartition(b","), b.find(b"two"), b.find(44), b.rfind(44), b.index(b"t"), b.rindex(b"t"), b.count(b"t"), b.count(116))
print(b.replace(b"two", b"2"), b.upper(), b.title(), b.strip(b"oe"), b.lstrip(b"o"), b.rstrip(b"e"), b.startswith(b"one"), b.endswith(b"three"), b.endswith((b"x", b"e")))
print(b.decode(), b.hex(), b.hex(":"), b.hex(" ", 2), str(b), repr(b), b == b"one,two,three", b"one,two,three" == b, b < b"z", b != b"x", b"two" in b, 44 in b)
print(b + b"x", b"x" + b, b * 2, 2 * b, bytes(b), list(b)[:3], sorted(b)[:3], max(b))
c = b.copy(); c[0] = 0; print(b[0], c[0])
d = b
d[0] = 79; print(b)
print(b.translate(bytes.maketrans(b"t", b"T")), b.translate(None, b"o,"), bytearray.maketrans(b"a", b"b")[97])
print(bytearray.fromhex("ff00 10"), bytearray(3), bytearray([1, 2]), bytearray("hé", "utf-8"), bytearray(), bytearray(b"x"), bytearray(range(3)))
print(b.isalpha(), bytearray(b"abc").isalpha(), bytearray(b"12").isdigit(), bytearray(b"ab").islower(), bytearray(b"42").zfill(5), bytearray(b"x").center(5, b"*"), bytearray(b"x").ljust(3), bytearray(b"x").rjust(3, b"-"))
print(bytearray(b"a\nb").splitlines(), bytearray(b"-").join([b"a", b"b"]), bytearray(b"a,b,c").rsplit(b",", 1), bytearray(b"pre-x").removeprefix(b"pre-"))
b[::2] = b"\x00" * len(b[::2])
print(b)
del b[::2]
print(b)
try:
    b[::2] = b"ab12345678"
except ValueError as e:
    print(e)
buf = bytearray(8)
for i in range(len(buf)):
    buf[i] = i * i
print(buf, sum(buf), buf[2:5] == bytearray([4, 9, 16]))
buf *= 2
print(buf)
for x in bytearray(b"ab"):
    print(x)
def f(x):
    return bytes(x)
print(f(bytearray(b"q")), f([1]), isinstance(buf, bytearray), isinstance(buf, (bytes, bytearray)), type(buf).__name__)
print(bytes(reversed(bytearray(b"abc"))), int.from_bytes(bytearray(b"\x01\x00"), "big"))
x = bytearray(b"abc"); x[0] ^= 0x20; x[1] += 1; print(x)
x, y = bytearray(b"ab"); print(x, y)
