# binary formats: a tiny bitmap, crc32, varints, bit packing
import struct


def crc_table():
    table = []
    for n in range(256):
        c = n
        for _ in range(8):
            c = 0xEDB88320 ^ (c >> 1) if c & 1 else c >> 1
        table.append(c)
    return table


TABLE = crc_table()


def crc32(data):
    c = 0xFFFFFFFF
    for b in data:
        c = TABLE[(c ^ b) & 0xFF] ^ (c >> 8)
    return c ^ 0xFFFFFFFF


def adler(data):
    a, b = 1, 0
    for x in data:
        a = (a + x) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def varint(n):
    out = bytearray()
    while n > 127:
        out.append(n & 127 | 128)
        n >>= 7
    out.append(n)
    return bytes(out)


def read_varint(data, pos):
    n = shift = 0
    while True:
        b = data[pos]
        pos += 1
        n |= (b & 127) << shift
        shift += 7
        if b < 128:
            return n, pos


def bitmap(rows):
    h, w = len(rows), len(rows[0])
    body = b''
    for row in rows:
        byte = 0
        for i, c in enumerate(row):
            if c == '#':
                byte |= 128 >> i
        body += bytes([byte])
    head = struct.pack('<2sHHI', b'BT', w, h, crc32(body))
    return head + body


def show(data):
    magic, w, h, crc = struct.unpack('<2sHHI', data[:10])
    body = data[10:]
    print(magic, w, h, crc == crc32(body))
    for byte in body:
        print(''.join('#' if byte & (128 >> i) else '.' for i in range(w)))


print('%08x %08x' % (crc32(b'123456789'), adler(b'Wikipedia')))
print([varint(n) for n in (0, 127, 128, 300, 10 ** 9)])
buf = b''.join(varint(n) for n in (5, 1000, 123456))
pos = 0
while pos < len(buf):
    n, pos = read_varint(buf, pos)
    print(n, pos)
data = bitmap(['.####...', '#....#..', '#.##.#..', '.####...'])
print(data.hex())
show(data)
broken = bytearray(data)
broken[12] ^= 4
show(bytes(broken))
packed = sum(v << s for v, s in ((2024 - 1980, 9), (3, 5), (17, 0)))
print(packed, packed >> 9 & 127, packed >> 5 & 15, packed & 31, struct.pack('>H', packed))
