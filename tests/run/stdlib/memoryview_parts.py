data = bytearray(b"abcdefgh")
m = memoryview(data)
print(len(m), m[0], m[-1], m[2:5].tobytes(), m.tolist(), bytes(m), m.readonly, m.nbytes, m.itemsize, m.format, m.ndim, m.shape)
m[0] = 65
m[1:3] = b"XY"
print(data, m[1:4].tolist())
s = m[2:6]
s[0] = 33
print(data, len(s), s == b"!def", s[1:].tobytes())
r = memoryview(b"const")
try:
    r[0] = 1
except TypeError as e:
    print(e)
print(r.readonly, r[1:3].tobytes(), list(r), r.hex(), r == b"const", 99 in r)
try:
    m[1:3] = b"toolong"
except ValueError as e:
    print(e)
try:
    m[100]
except IndexError as e:
    print(e)
try:
    m[0] = 256
except ValueError as e:
    print(e)
for x in m[:3]:
    print(x)
print(m[::2].tobytes(), m[::-1].tolist())
with memoryview(data) as v:
    v[7] = 90
print(data)
print(type(m).__name__, isinstance(m, memoryview))
def checksum(buf):
    t = 0
    for x in buf:
        t = (t * 31 + x) & 0xffff
    return t
print(checksum(m), checksum(data), checksum(b"abc"), checksum(memoryview(b"abc")[1:]))
import array
a = array.array("i", [1, 2, 3])
ma = memoryview(a)
print(len(ma), ma[1], ma.itemsize, ma.nbytes, ma.format, ma.tolist())
ma[1] = 50
print(a)
w = memoryview(bytearray(b"\x01\x00\x02\x00")).cast("H")
print(w.tolist(), w[1])
