# vpyc: library machine-ints
"""The permutation behind SHA-3, on words of 64 bits kept as two halves."""

_MASK = 0xFFFFFFFF
# How far each of the words is turned, in the order in which they take each other's places; and these places.
_TURNS = [1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44]
_PLACES = [10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1]


def _round_constants():
    """What is added in each round, upper and lower halves in turn: bits of a shift register."""
    constants: list[int] = []
    register = 1
    for _ in range(24):
        high = 0
        low = 0
        for j in range(7):
            if register & 1:
                place = (1 << j) - 1
                if place < 32:
                    low |= 1 << place
                else:
                    high |= 1 << place - 32
            register <<= 1
            if register & 256:
                register ^= 0x171
        constants.append(high)
        constants.append(low)
    return constants


_constants = _round_constants()


def _permute(high: list[int], low: list[int]):
    h = [0] * 5
    l = [0] * 5
    for turn in range(24):
        for x in range(5):
            h[x] = high[x] ^ high[x + 5] ^ high[x + 10] ^ high[x + 15] ^ high[x + 20]
            l[x] = low[x] ^ low[x + 5] ^ low[x + 10] ^ low[x + 15] ^ low[x + 20]
        for x in range(5):
            a = h[(x + 1) % 5]
            b = l[(x + 1) % 5]
            p = h[(x + 4) % 5] ^ (a << 1 & _MASK | b >> 31)
            q = l[(x + 4) % 5] ^ (b << 1 & _MASK | a >> 31)
            for y in range(x, 25, 5):
                high[y] ^= p
                low[y] ^= q
        a = high[1]
        b = low[1]
        for i in range(24):
            n = _TURNS[i]
            if n >= 32:
                a, b = b, a
                n -= 32
            if n > 0:
                a, b = (a << n | b >> 32 - n) & _MASK, (b << n | a >> 32 - n) & _MASK
            place = _PLACES[i]
            high[place], a = a, high[place]
            low[place], b = b, low[place]
        for y in range(0, 25, 5):
            for x in range(5):
                h[x] = high[y + x]
                l[x] = low[y + x]
            for x in range(5):
                high[y + x] = h[x] ^ (h[(x + 1) % 5] ^ _MASK) & h[(x + 2) % 5]
                low[y + x] = l[x] ^ (l[(x + 1) % 5] ^ _MASK) & l[(x + 2) % 5]
        high[0] ^= _constants[2 * turn]
        low[0] ^= _constants[2 * turn + 1]


def keccak(data: bytes, rate: int, suffix: int, size: int):
    """The digest of so many bytes; `rate` bytes go in and come out at a time."""
    text = bytearray(data)
    text.append(suffix)
    while len(text) % rate != 0:
        text.append(0)
    text[len(text) - 1] |= 128
    high = [0] * 25
    low = [0] * 25
    for at in range(0, len(text), rate):
        for i in range(rate // 8):
            j = at + 8 * i
            low[i] ^= text[j] | text[j + 1] << 8 | text[j + 2] << 16 | text[j + 3] << 24
            high[i] ^= text[j + 4] | text[j + 5] << 8 | text[j + 6] << 16 | text[j + 7] << 24
        _permute(high, low)
    out: list[int] = []
    while True:
        for i in range(rate // 8):
            for half in (low[i], high[i]):
                for k in range(0, 32, 8):
                    out.append(half >> k & 255)
        if len(out) >= size:
            return bytes(out[:size])
        _permute(high, low)
