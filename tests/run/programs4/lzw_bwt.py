import sys
from collections import Counter


def rle_encode(data: bytes) -> list:
    out = []
    for b in data:
        if out and out[-1][0] == b and out[-1][1] < 255:
            out[-1][1] += 1
        else:
            out.append([b, 1])
    return out


def rle_decode(pairs):
    return b''.join(bytes([b]) * n for b, n in pairs)


def lzw_compress(text):
    table = {chr(i): i for i in range(128)}
    w, out = '', []
    for c in text:
        if w + c in table:
            w += c
        else:
            out.append(table[w])
            table[w + c] = len(table)
            w = c
    if w:
        out.append(table[w])
    return out


def lzw_decompress(codes):
    table = {i: chr(i) for i in range(128)}
    it = iter(codes)
    w = table[next(it)]
    result = [w]
    for k in it:
        if k in table:
            entry = table[k]
        elif k == len(table):
            entry = w + w[0]
        else:
            raise ValueError('bad code %d' % k)
        result.append(entry)
        table[len(table)] = w + entry[0]
        w = entry
    return ''.join(result)


def bwt(s, end='$'):
    assert end not in s
    s += end
    rotations = sorted(s[i:] + s[:i] for i in range(len(s)))
    return ''.join(r[-1] for r in rotations)


def ibwt(t, end='$'):
    order = sorted(range(len(t)), key=lambda i: (t[i], i))
    i = t.index(end)
    out = []
    for _ in range(len(t)):
        i = order[i]
        out.append(t[i])
    return ''.join(out).rstrip(end)


def mtf(s):
    alphabet = sorted(set(s))
    table = alphabet[:]
    out = []
    for c in s:
        i = table.index(c)
        out.append(i)
        table.insert(0, table.pop(i))
    return alphabet, out


def unmtf(alphabet, codes):
    table = list(alphabet)
    out = []
    for i in codes:
        c = table.pop(i)
        out.append(c)
        table.insert(0, c)
    return ''.join(out)


class BitWriter:
    def __init__(self):
        self.buf = bytearray()
        self.acc = 0
        self.n = 0

    def write(self, value, bits):
        for i in range(bits - 1, -1, -1):
            self.acc = self.acc << 1 | (value >> i & 1)
            self.n += 1
            if self.n == 8:
                self.buf.append(self.acc)
                self.acc = self.n = 0

    def done(self):
        if self.n:
            self.buf.append(self.acc << (8 - self.n))
        return bytes(self.buf)


CRC_TABLE = []
for n in range(256):
    c = n
    for _ in range(8):
        c = 0xEDB88320 ^ (c >> 1) if c & 1 else c >> 1
    CRC_TABLE.append(c)


def crc32(data, crc=0):
    crc ^= 0xFFFFFFFF
    for b in data:
        crc = CRC_TABLE[(crc ^ b) & 0xFF] ^ (crc >> 8)
    return crc ^ 0xFFFFFFFF


def adler32(data):
    a, b = 1, 0
    for x in data:
        a = (a + x) % 65521
        b = (b + a) % 65521
    return b << 16 | a


text = "TOBEORNOTTOBEORTOBEORNOT"
codes = lzw_compress(text)
print(codes, len(codes), lzw_decompress(codes) == text)
w = BitWriter()
for c in codes:
    w.write(c, 9)
packed = w.done()
print(packed.hex(), len(packed), "of", len(text))
t = bwt("bananas and ananas")
print(repr(t), ibwt(t))
alpha, m = mtf(t)
print(''.join(alpha), m, unmtf(alpha, m) == t)
runs = rle_encode(b"aaaabbbcca" + bytes(300))
print(runs, rle_decode(runs) == b"aaaabbbcca" + b"\0" * 300)
print("%08x %08x" % (crc32(b"123456789"), adler32(b"Wikipedia")))
print(Counter(m).most_common(3), sum(m) / len(m))
try:
    lzw_decompress([65, 999])
except ValueError as e:
    print(e, file=sys.stderr)
    sys.exit("cannot decompress")
