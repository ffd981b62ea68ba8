# Texts of bytes, checksums and digests of messages of many lengths.
import base64
import binascii
import hashlib
import zlib

for n in list(range(12)) + [55, 56, 57, 63, 64, 65, 119, 120, 200, 1000]:
    data = bytes([(i * 7 + n) % 256 for i in range(n)])
    print(n, hashlib.md5(data).hexdigest(), hashlib.sha1(data).hexdigest(), hashlib.sha256(data).hexdigest())
    print(zlib.crc32(data), zlib.adler32(data), binascii.crc32(data, 12345))
    for text, back in (
        (base64.b64encode(data), base64.b64decode(base64.b64encode(data))),
        (base64.urlsafe_b64encode(data), base64.urlsafe_b64decode(base64.urlsafe_b64encode(data))),
        (base64.b32encode(data), base64.b32decode(base64.b32encode(data))),
        (base64.b16encode(data), base64.b16decode(base64.b16encode(data))),
        (binascii.hexlify(data), binascii.unhexlify(binascii.hexlify(data))),
    ):
        print(text, back == data)
print(base64.b64decode("aGVs\nbG8="), base64.b64decode(b"aGVsbG8gd29ybGQ="), binascii.b2a_base64(b"abc"))
for bad in ("a", "ab", "abc", "abcde", "ab=", "=abc"):
    try:
        print(bad, base64.b64decode(bad))
    except binascii.Error as error:
        print(bad, error)
for bad in ("abc", "zz"):
    try:
        print(binascii.unhexlify(bad))
    except binascii.Error as error:
        print(error)
h = hashlib.sha256()
h.update(b"abc")
g = h.copy()
g.update(b"d")
print(h.hexdigest(), g.hexdigest(), h.name, h.digest_size, h.block_size, h.digest())
print(hashlib.new("md5", b"x").hexdigest(), hashlib.md5("grün".encode()).hexdigest())
