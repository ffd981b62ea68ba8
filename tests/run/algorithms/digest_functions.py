"""SHA-256, MD5, SHA-1, CRC-32, Adler and FNV without hashlib."""
import struct
import math


def rotr(x, n):
    return ((x >> n) | (x << (32 - n))) & 0xFFFFFFFF


def rotl(x, n):
    x &= 0xFFFFFFFF
    return ((x << n) | (x >> (32 - n))) & 0xFFFFFFFF


def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found):
            found.append(n)
            yield n
        n += 1


def first_n(gen, n):
    return [next(gen) for _ in range(n)]


def frac_bits(x):
    return int((x - math.floor(x)) * 2 ** 32)


PRIMES = first_n(primes(), 64)
K = [frac_bits(p ** (1 / 3)) for p in PRIMES]
H0 = [frac_bits(math.sqrt(p)) for p in PRIMES[:8]]


class SHA256:
    def __init__(self, data=b''):
        self._h = H0[:]
        self._buffer = b''
        self._length = 0
        self.update(data)

    def update(self, data):
        if isinstance(data, str):
            data = data.encode('utf-8')
        self._length += len(data)
        self._buffer += data
        while len(self._buffer) >= 64:
            self._block(self._buffer[:64])
            self._buffer = self._buffer[64:]
        return self

    def _block(self, chunk):
        w = list(struct.unpack('>16L', chunk)) + [0] * 48
        for i in range(16, 64):
            s0 = rotr(w[i - 15], 7) ^ rotr(w[i - 15], 18) ^ (w[i - 15] >> 3)
            s1 = rotr(w[i - 2], 17) ^ rotr(w[i - 2], 19) ^ (w[i - 2] >> 10)
            w[i] = (w[i - 16] + s0 + w[i - 7] + s1) & 0xFFFFFFFF
        a, b, c, d, e, f, g, h = self._h
        for i in range(64):
            s1 = rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)
            ch = (e & f) ^ (~e & g)
            t1 = (h + s1 + ch + K[i] + w[i]) & 0xFFFFFFFF
            s0 = rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22)
            maj = (a & b) ^ (a & c) ^ (b & c)
            t2 = s0 + maj
            h, g, f, e, d, c, b, a = g, f, e, (d + t1) & 0xFFFFFFFF, c, b, a, (t1 + t2) & 0xFFFFFFFF
        self._h = [(x + y) & 0xFFFFFFFF for x, y in zip(self._h, (a, b, c, d, e, f, g, h))]

    def hexdigest(self):
        other = SHA256()
        other._h = list(self._h)
        other._buffer = self._buffer
        pad = b'\x80' + b'\0' * ((55 - self._length) % 64) + struct.pack('>Q', self._length * 8)
        other.update(pad)
        return ''.join('%08x' % x for x in other._h)


def md5(message):
    s = [7, 12, 17, 22] * 4 + [5, 9, 14, 20] * 4 + [4, 11, 16, 23] * 4 + [6, 10, 15, 21] * 4
    k = [int(abs(math.sin(i + 1)) * 2 ** 32) & 0xFFFFFFFF for i in range(64)]
    message = bytearray(message)
    bits = 8 * len(message)
    message.append(0x80)
    while len(message) % 64 != 56:
        message.append(0)
    message += bits.to_bytes(8, byteorder='little')
    a0, b0, c0, d0 = 0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476
    for off in range(0, len(message), 64):
        a, b, c, d = a0, b0, c0, d0
        chunk = message[off:off + 64]
        for i in range(64):
            if i < 16:
                f = (b & c) | (~b & d)
                g = i
            elif i < 32:
                f = (d & b) | (~d & c)
                g = (5 * i + 1) % 16
            elif i < 48:
                f = b ^ c ^ d
                g = (3 * i + 5) % 16
            else:
                f = c ^ (b | ~d)
                g = (7 * i) % 16
            to_rotate = a + f + k[i] + int.from_bytes(chunk[4 * g:4 * g + 4], byteorder='little')
            new_b = (b + rotl(to_rotate, s[i])) & 0xFFFFFFFF
            a, b, c, d = d, new_b, b, c
        a0 = (a0 + a) & 0xFFFFFFFF
        b0 = (b0 + b) & 0xFFFFFFFF
        c0 = (c0 + c) & 0xFFFFFFFF
        d0 = (d0 + d) & 0xFFFFFFFF
    return b''.join(x.to_bytes(4, 'little') for x in (a0, b0, c0, d0)).hex()


def sha1(data):
    h0, h1, h2, h3, h4 = 0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0
    padded = data + b'\x80' + b'\x00' * ((56 - (len(data) + 1) % 64) % 64) + struct.pack('>Q', len(data) * 8)
    for block in (padded[i:i + 64] for i in range(0, len(padded), 64)):
        w = list(struct.unpack('>16I', block))
        for i in range(16, 80):
            w.append(rotl(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1))
        a, b, c, d, e = h0, h1, h2, h3, h4
        for i in range(80):
            if i < 20:
                f, k = (b & c) | (~b & d), 0x5A827999
            elif i < 40:
                f, k = b ^ c ^ d, 0x6ED9EBA1
            elif i < 60:
                f, k = (b & c) | (b & d) | (c & d), 0x8F1BBCDC
            else:
                f, k = b ^ c ^ d, 0xCA62C1D6
            a, b, c, d, e = (rotl(a, 5) + f + e + k + w[i]) & 0xffffffff, a, rotl(b, 30), c, d
        h0, h1, h2, h3, h4 = [(x + y) & 0xffffffff for x, y in
                              zip((h0, h1, h2, h3, h4), (a, b, c, d, e))]
    return '{:08x}{:08x}{:08x}{:08x}{:08x}'.format(h0, h1, h2, h3, h4)


def crc32_table(poly=0xEDB88320):
    table = []
    for n in range(256):
        c = n
        for _ in range(8):
            c = (c >> 1) ^ poly if c & 1 else c >> 1
        table.append(c)
    return table


def crc32(data, table=crc32_table()):
    crc = 0xFFFFFFFF
    for byte in data:
        crc = table[(crc ^ byte) & 0xFF] ^ (crc >> 8)
    return crc ^ 0xFFFFFFFF


def adler32(data):
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def fnv1a(data):
    h = 0x811c9dc5
    for byte in data:
        h = ((h ^ byte) * 0x01000193) & 0xffffffff
    return h


TESTS = [b'', b'abc', b'The quick brown fox jumps over the lazy dog', bytes(range(200)), b'x' * 64]
EXPECTED_ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
for t in TESTS:
    print(len(t))
    print('  sha256', SHA256(t).hexdigest())
    print('  sha1  ', sha1(t))
    print('  md5   ', md5(t))
    print('  crc32 %08x adler %08x fnv %#x' % (crc32(t), adler32(t), fnv1a(t)))
assert SHA256('abc').hexdigest() == EXPECTED_ABC
h = SHA256()
for word in ['a', 'b', 'c']:
    h.update(word)
print(h.hexdigest() == EXPECTED_ABC)
