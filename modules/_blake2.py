# vpyc: library machine-ints
"""BLAKE2b, on words of 64 bits kept as two halves, and BLAKE2s, on words of 32 bits."""

_MASK = 0xFFFFFFFF
_ORDER = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3,
    11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4,
    7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8,
    9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13,
    2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9,
    12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11,
    13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10,
    6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5,
    10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0,
]
# The words that are mixed with each other: columns, then diagonals.
_LANES = [
    0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15, 0, 5, 10, 15, 1, 6, 11, 12, 2, 7, 8, 13, 3, 4, 9, 14,
]
_START_HIGH = [0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19]
_START_LOW = [0xF3BCC908, 0x84CAA73B, 0xFE94F82B, 0x5F1D36F1, 0xADE682D1, 0x2B3E6C1F, 0xFB41BD6B, 0x137E2179]


def _word(data: bytes, at: int):
    return data[at] | data[at + 1] << 8 | data[at + 2] << 16 | data[at + 3] << 24


def _right(x: int, n: int):
    return (x >> n | x << 32 - n) & _MASK


def _put(out: list[int], word: int):
    for k in range(0, 32, 8):
        out.append(word >> k & 255)


def _blocks(data: bytes, key: bytes, size: int):
    """The message with the key before it as a block of its own, and zeros behind it; at least one block."""
    whole = (key + bytes(size - len(key)) if len(key) > 0 else b"") + data
    return (whole + bytes(-len(whole) % size if len(whole) > 0 else size), len(whole))


def blake2s(data: bytes, size: int, key: bytes, salt: bytes, person: bytes):
    first = bytes([size, len(key), 1, 1]) + bytes(12) + salt + person
    state = [_START_HIGH[i] ^ _word(first, 4 * i) for i in range(8)]
    text, length = _blocks(data, key, 64)
    for at in range(0, len(text), 64):
        count = min(at + 64, length)
        m = [_word(text, at + 4 * i) for i in range(16)]
        v = state + _START_HIGH
        v[12] ^= count & _MASK
        v[13] ^= count >> 32
        if at + 64 == len(text):
            v[14] ^= _MASK
        for n in range(10):
            for i in range(8):
                a = _LANES[4 * i]
                b = _LANES[4 * i + 1]
                c = _LANES[4 * i + 2]
                d = _LANES[4 * i + 3]
                v[a] = v[a] + v[b] + m[_ORDER[16 * n + 2 * i]] & _MASK
                v[d] = _right(v[d] ^ v[a], 16)
                v[c] = v[c] + v[d] & _MASK
                v[b] = _right(v[b] ^ v[c], 12)
                v[a] = v[a] + v[b] + m[_ORDER[16 * n + 2 * i + 1]] & _MASK
                v[d] = _right(v[d] ^ v[a], 8)
                v[c] = v[c] + v[d] & _MASK
                v[b] = _right(v[b] ^ v[c], 7)
        for i in range(8):
            state[i] ^= v[i] ^ v[i + 8]
    out: list[int] = []
    for word in state:
        _put(out, word)
    return bytes(out[:size])


class _Words:
    """Sixteen words of 64 bits: upper and lower halves."""

    def __init__(self, high: list[int], low: list[int]):
        self.high = high
        self.low = low

    def add(self, i: int, high: int, low: int):
        low += self.low[i]
        self.low[i] = low & _MASK
        self.high[i] = self.high[i] + high + (low >> 32) & _MASK

    def turn(self, i: int, j: int, n: int):
        """Word i becomes what it and word j do not share, turned right by n bits."""
        h = self.high[i] ^ self.high[j]
        l = self.low[i] ^ self.low[j]
        if n >= 32:
            h, l = l, h
            n -= 32
        if n > 0:
            h, l = (h >> n | l << 32 - n) & _MASK, (l >> n | h << 32 - n) & _MASK
        self.high[i] = h
        self.low[i] = l


def blake2b(data: bytes, size: int, key: bytes, salt: bytes, person: bytes):
    first = bytes([size, len(key), 1, 1]) + bytes(28) + salt + person
    low = [_START_LOW[i] ^ _word(first, 8 * i) for i in range(8)]
    high = [_START_HIGH[i] ^ _word(first, 8 * i + 4) for i in range(8)]
    text, length = _blocks(data, key, 128)
    for at in range(0, len(text), 128):
        count = min(at + 128, length)
        ml = [_word(text, at + 8 * i) for i in range(16)]
        mh = [_word(text, at + 8 * i + 4) for i in range(16)]
        v = _Words(high + _START_HIGH, low + _START_LOW)
        v.low[12] ^= count & _MASK
        v.high[12] ^= count >> 32
        if at + 128 == len(text):
            v.low[14] ^= _MASK
            v.high[14] ^= _MASK
        for n in range(12):
            for i in range(8):
                a = _LANES[4 * i]
                b = _LANES[4 * i + 1]
                c = _LANES[4 * i + 2]
                d = _LANES[4 * i + 3]
                for half in range(2):
                    k = _ORDER[16 * (n % 10) + 2 * i + half]
                    v.add(a, v.high[b], v.low[b])
                    v.add(a, mh[k], ml[k])
                    v.turn(d, a, 16 if half else 32)
                    v.add(c, v.high[d], v.low[d])
                    v.turn(b, c, 63 if half else 24)
        for i in range(8):
            high[i] ^= v.high[i] ^ v.high[i + 8]
            low[i] ^= v.low[i] ^ v.low[i + 8]
    out: list[int] = []
    for i in range(8):
        _put(out, low[i])
        _put(out, high[i])
    return bytes(out[:size])
