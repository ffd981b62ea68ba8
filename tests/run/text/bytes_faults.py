def t(f, *a):
    try:
        r = f(*a)
        print(repr(r))
    except Exception as e:
        print(type(e).__name__, e)
b = b"hello"
t(lambda: b[0]); t(lambda: b[-1]); t(lambda: b[1:3]); t(lambda: b[9]); t(lambda: b + b"x"); t(lambda: b + "x"); t(lambda: b * 2); t(lambda: b"l" in b); t(lambda: 108 in b); t(lambda: 300 in b); t(lambda: "l" in b)
t(lambda: b.find(b"l")); t(lambda: b.find(108)); t(lambda: b.index(b"z")); t(lambda: b.count(b"l")); t(lambda: b.replace(b"l", b"L")); t(lambda: b.split(b"l")); t(lambda: b.split("l")); t(lambda: b.join([b"a", b"b"])); t(lambda: b.join(["a"])); t(lambda: b.upper()); t(lambda: b.hex()); t(lambda: b.hex("-")); t(lambda: bytes.fromhex("68 65")); t(lambda: bytes.fromhex("6"));  t(lambda: bytes.fromhex("zz"))
t(lambda: b.decode()); t(lambda: b"\xff".decode()); t(lambda: b"\xff".decode("latin-1")); t(lambda: b"\xff".decode("utf-8", "replace")); t(lambda: b"\xff".decode("utf-8", "ignore")); t(lambda: b"\xe9".decode("ascii")); t(lambda: b.decode("nope"))
t(lambda: bytes([1, 2, 255])); t(lambda: bytes([256])); t(lambda: bytes([-1])); t(lambda: bytes(3)); t(lambda: bytes("é", "utf-8")); t(lambda: bytes("a")); t(lambda: bytes([1, "a"])); t(lambda: bytes(range(3))); t(lambda: b == "hello"); t(lambda: b < b"help"); t(lambda: b"%d %s" % (1, b"x")); t(lambda: b.startswith((b"x", b"h"))); t(lambda: b.strip(b"ho")); t(lambda: b.center(9, b"*")); t(lambda: b.partition(b"l")); t(lambda: b.isalpha()); t(lambda: b.title()); t(lambda: list(b)); t(lambda: b.translate(None, b"l")); t(lambda: hash(b) == hash(b"hello")); t(lambda: {b: 1}[b"hello"]); t(lambda: b.zfill(7)); t(lambda: b"a\tb".expandtabs(4)); t(lambda: b"a\nb".splitlines()); t(lambda: repr(b"\x00'\"\n\\")); t(lambda: sorted(b)); t(lambda: max(b)); t(lambda: b.rfind(b"l")); t(lambda: int(b"12")); t(lambda: float(b"1.5")); t(lambda: ord(b"a")); t(lambda: str(b)); t(lambda: str(b, "ascii")); t(lambda: bytes(b)); t(lambda: b.removeprefix(b"he")); t(lambda: b"".join([bytes([i]) for i in range(65, 68)]))
def u():
    x = bytearray(b"abc")
    x[0] = 90; x.append(100); x.extend(b"ef"); x += b"g"; x.insert(1, 33); x.pop(); x.remove(33); x[1:2] = b"XY"; del x[-1]; x.reverse(); return x, bytes(x), len(x), x.decode()
t(u)
def u():
    x = bytearray(b"abc"); x[0] = 256
t(u)
def u():
    x = bytearray(b"abc"); x[0] = "a"
t(u)
def u():
    x = bytearray(b"abc"); x[5] = 1
t(u)
def u():
    x = bytearray(3); x[1:2] = [1, 2]; return x, x * 2, x + b"z", x == b"\0\1\2\0", x.hex(), x.find(b"\1"), bytearray("é", "utf-8"), bytearray([1, 2]), x[::-1]
t(u)
def u():
    m = memoryview(b"abcdef")
    return m[0], m[1:3].tobytes(), len(m), bytes(m), m.tolist(), m == b"abcdef", m.readonly, m.nbytes, m.itemsize, m.format
t(u)
def u():
    a = bytearray(b"abc"); m = memoryview(a); m[0] = 88; m[1:3] = b"YZ"; return a, m.readonly, m.hex()
t(u)
def u():
    m = memoryview(b"abc"); m[0] = 1
t(u)
t(lambda: memoryview("abc"))
t(lambda: b[1.5]); t(lambda: b["a"])
