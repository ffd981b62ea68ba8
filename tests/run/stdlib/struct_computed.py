import struct
fmts = ["<bHi", ">IQ", "=4s2x?", "!hhl", "<3B", "@iq", "<d", ">f", "10s", "<e", "2c", "<5p"]
for f in fmts:
    print(f, struct.calcsize(f))
def rt(f, *vals):
    d = struct.pack(f, *vals)
    print(f, d, struct.unpack(f, d))
rt("<bHi", -1, 65535, -100000)
rt(">IQ", 1, 2)
rt("4s2x?", b"abc", True)
rt("<%dB" % 3, 1, 2, 3)
rt("2c", b"a", b"b")
rt("<d", 1.5)
n = 4
fmt = ">" + "H" * n
data = struct.pack(fmt, *range(n))
print(data, struct.unpack(fmt, data), list(struct.unpack(fmt, data)), sum(struct.unpack(f"<{n}H", data)))
vals = struct.unpack("<%di" % 3, struct.pack("<3i", 7, 8, 9))
print(vals, len(vals), vals[0] + 1)
buf = bytearray(16)
struct.pack_into("<IH", buf, 4, 0xdeadbeef, 0x1234)
print(buf)
print(struct.unpack_from("<IH", buf, 4), struct.unpack_from("<H", buf, offset=8))
for a, b in struct.iter_unpack("<HH", bytes(range(8))):
    print(a, b)
f2 = "<HB"
for t in struct.iter_unpack(f2, bytes(range(6))):
    print(t)
s = struct.Struct("<I2sh")
print(s.size, s.format, s.pack(1, b"xy", -2), s.unpack(s.pack(1, b"xy", -2)))
b2 = bytearray(s.size + 2)
s.pack_into(b2, 1, 5, b"ab", 6)
print(b2, s.unpack_from(b2, 1), list(s.iter_unpack(s.pack(1, b"q", 2) * 2)))
for bad in [("<H", 70000), ("<b", 200), ("<B", -1), ("<I", -1), ("<i", 1 << 31), ("<h", 40000)]:
    try:
        struct.pack(*bad)
    except struct.error as e:
        print(bad, e)
try:
    struct.unpack("<I", b"abc")
except struct.error as e:
    print(e)
try:
    struct.pack("<2H", 1)
except struct.error as e:
    print(e)
try:
    struct.calcsize("z")
except struct.error as e:
    print(e)
try:
    struct.pack_into("<I", bytearray(2), 0, 1)
except struct.error as e:
    print(e)
(x,) = struct.unpack(">I", b"\x00\x00\x01\x00"); print(x)
magic, ver = struct.unpack("<4sB", b"DATA\x02"); print(magic, ver)
head = struct.Struct("<" + "I" * 2)
print(head.unpack(bytes(8)), head.size)
def read(fmt, data, off):
    size = struct.calcsize(fmt)
    return struct.unpack(fmt, data[off:off + size]), off + size
off = 0
data = struct.pack("<I", 5) + struct.pack("<d", 2.5) + struct.pack("<3s", b"xyz")
for fm in ("<I", "<d", "<3s"):
    v, off = read(fm, data, off)
    print(v, off)
print(struct.unpack(">q", struct.pack(">q", -5)), struct.pack(">Q", 2**63 - 1))
print(struct.unpack("<2f", struct.pack("<2f", 0.5, 0.1)), struct.pack("<f", 3), struct.unpack(">e", struct.pack(">e", 1.5)))
print(struct.unpack_from("<B", memoryview(b"\x01\x02"), 1), struct.unpack("3B", bytearray(b"abc")))
