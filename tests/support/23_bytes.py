"""`bytes`, `bytearray`"""
b = b"abc\xff"
print(b, b[0], b[1:], len(b), b.hex(), bytes([1, 2, 3]), b.decode("latin-1"), bytes.fromhex("00ff"), b"a" in b)
a = bytearray(b"xyz")
a[0] = 65
a.append(33)
print(a, a.decode(), int.from_bytes(b"\x01\x00", "big"), (258).to_bytes(2, "little"))
# but: no `memoryview`
m = memoryview(b"abc")
print(m[1])
