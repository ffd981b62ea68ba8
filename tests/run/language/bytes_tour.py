b = b"hello"
print(b, b[0], b[1:3], b[-1], b[::-1], len(b), b + b"!", b * 2, b"l" in b, 104 in b, list(b), b == b"hello", b < b"help", b.hex(), bytes.fromhex("68 65"), b.find(b"l"), b.count(b"l"), b.index(111))
print(bytes(3), bytes([1, 2]), bytes("é", "utf-8"), bytes(b"x"), bytes(range(3)), bytes(), repr(b"\x00\n\t'\"\\\xff"), b'a"b', b"a'b", str(b"x"), b.decode(), b.upper(), b.replace(b"l", b"L"), b.split(b"l"), b" a ".strip(), b",".join([b"a", b"b"]), b.startswith(b"he"), b.title(), b.center(9, b"*"), b.partition(b"l"), b.isalpha(), b"12".isdigit(), b"a b".split(), b.zfill(7))
try:
    b[0] = 1
except TypeError as e:
    print(e)
try:
    b[10]
except IndexError as e:
    print(e)
try:
    b + "x"
except TypeError as e:
    print(e)
try:
    "x" + b
except TypeError as e:
    print(e)
try:
    "x" in b
except TypeError as e:
    print(e)
try:
    bytes([300])
except ValueError as e:
    print(e)
try:
    bytes("abc")
except TypeError as e:
    print(e)
try:
    bytes.fromhex("zz")
except ValueError as e:
    print(e)
try:
    b.index(b"z")
except ValueError as e:
    print(e)
try:
    b.join(["a"])
except TypeError as e:
    print(e)
try:
    b.foo
except AttributeError as e:
    print(e)
a = bytearray(b"abc")
a[0] = 65; a.append(100); a.extend(b"ef"); a += b"g"; a.insert(1, 66)
print(a, a.pop(), a.pop(0), a, a[1:3], a.decode(), bytes(a), len(a), a == b"BbcdeF", a.find(b"c"), a.hex())
a[1:3] = b"XYZ"; del a[0]; a.reverse(); a.remove(88)
print(a)
try:
    a[0] = 256
except ValueError as e:
    print(e)
try:
    a.append("x")
except TypeError as e:
    print(e)
try:
    a.append(-1)
except ValueError as e:
    print(e)
try:
    a[100]
except IndexError as e:
    print(e)
try:
    a.remove(1)
except ValueError as e:
    print(e)
try:
    a[0] = "a"
except TypeError as e:
    print(e)
try:
    bytearray().pop()
except IndexError as e:
    print(e)
try:
    hash(a)
except TypeError as e:
    print(e)
a.clear(); a *= 2
print(a, bytearray(2), bytearray("é", "utf8"), bytearray(b"ab") * 2, bytearray(b"a") + b"b", b"a" + bytearray(b"b"), bytearray([1, 2]) == bytearray(b"\x01\x02"))
m = memoryview(b"abcdef")
print(m[0], m[1:3].tobytes(), len(m), m.tolist()[:2], bytes(m[::2]), m == b"abcdef", m.nbytes, m.itemsize, m.readonly, m.format)
try:
    m[0] = 1
except TypeError as e:
    print(e)
w = bytearray(b"abc")
v = memoryview(w)
v[0] = 90; v[1:3] = b"QQ"
print(w, v.readonly, v.hex())
print("%s %d" % ("a", 1), b"%s %d %x" % (b"a", 1, 255), b"%c" % 65, b"%b" % b"q")
for x in b"ab":
    print(x, end=" ")
print(int.from_bytes(b"\xff\xfe", "little"), b"abc".translate(bytes.maketrans(b"a", b"z")), b"a\tb".expandtabs(4), b"ab".rjust(4), b"x=1".split(b"=", 1), b"\xe9".decode("latin-1"))
