# vpyc: library machine-ints
"""Message digests, in machine words of 64 bits. Each has a class of its own, so that a program gets only what it uses;
`new`, to which a name says which it is, needs all."""

from _blake2 import blake2b as _blake2b_words, blake2s as _blake2s_words
from _sha3 import keccak as _keccak

_MASK = 0xFFFFFFFF


def _padded(data: bytes, big: bool):
    """The message with the bit, the zeros and the length behind it that make its blocks full."""
    n = len(data)
    zeros = (55 - n) % 64
    length = [n * 8 >> 8 * i & 255 for i in range(8)]
    if big:
        length.reverse()
    return data + b"\x80" + bytes(zeros) + bytes(length)


def _words(data: bytes, at: int, big: bool):
    if big:
        return [data[i] << 24 | data[i + 1] << 16 | data[i + 2] << 8 | data[i + 3] for i in range(at, at + 64, 4)]
    return [data[i] | data[i + 1] << 8 | data[i + 2] << 16 | data[i + 3] << 24 for i in range(at, at + 64, 4)]


def _left(x: int, n: int):
    return (x << n | x >> 32 - n) & _MASK


def _right(x: int, n: int):
    return (x >> n | x << 32 - n) & _MASK


def _output(state, big: bool):
    out = []
    for word in state:
        for i in range(4):
            out.append(word >> (24 - 8 * i if big else 8 * i) & 255)
    return bytes(out)


_MD5_TURNS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]
_MD5_SINES = [
    0xD76AA478, 0xE8C7B756, 0x242070DB, 0xC1BDCEEE, 0xF57C0FAF, 0x4787C62A, 0xA8304613, 0xFD469501,
    0x698098D8, 0x8B44F7AF, 0xFFFF5BB1, 0x895CD7BE, 0x6B901122, 0xFD987193, 0xA679438E, 0x49B40821,
    0xF61E2562, 0xC040B340, 0x265E5A51, 0xE9B6C7AA, 0xD62F105D, 0x02441453, 0xD8A1E681, 0xE7D3FBC8,
    0x21E1CDE6, 0xC33707D6, 0xF4D50D87, 0x455A14ED, 0xA9E3E905, 0xFCEFA3F8, 0x676F02D9, 0x8D2A4C8A,
    0xFFFA3942, 0x8771F681, 0x6D9D6122, 0xFDE5380C, 0xA4BEEA44, 0x4BDECFA9, 0xF6BB4B60, 0xBEBFBC70,
    0x289B7EC6, 0xEAA127FA, 0xD4EF3085, 0x04881D05, 0xD9D4D039, 0xE6DB99E5, 0x1FA27CF8, 0xC4AC5665,
    0xF4292244, 0x432AFF97, 0xAB9423A7, 0xFC93A039, 0x655B59C3, 0x8F0CCC92, 0xFFEFF47D, 0x85845DD1,
    0x6FA87E4F, 0xFE2CE6E0, 0xA3014314, 0x4E0811A1, 0xF7537E82, 0xBD3AF235, 0x2AD7D2BB, 0xEB86D391,
]
_SHA256_ROOTS = [
    0x428A2F98, 0x71374491, 0xB5C0FBCF, 0xE9B5DBA5, 0x3956C25B, 0x59F111F1, 0x923F82A4, 0xAB1C5ED5,
    0xD807AA98, 0x12835B01, 0x243185BE, 0x550C7DC3, 0x72BE5D74, 0x80DEB1FE, 0x9BDC06A7, 0xC19BF174,
    0xE49B69C1, 0xEFBE4786, 0x0FC19DC6, 0x240CA1CC, 0x2DE92C6F, 0x4A7484AA, 0x5CB0A9DC, 0x76F988DA,
    0x983E5152, 0xA831C66D, 0xB00327C8, 0xBF597FC7, 0xC6E00BF3, 0xD5A79147, 0x06CA6351, 0x14292967,
    0x27B70A85, 0x2E1B2138, 0x4D2C6DFC, 0x53380D13, 0x650A7354, 0x766A0ABB, 0x81C2C92E, 0x92722C85,
    0xA2BFE8A1, 0xA81A664B, 0xC24B8B70, 0xC76C51A3, 0xD192E819, 0xD6990624, 0xF40E3585, 0x106AA070,
    0x19A4C116, 0x1E376C08, 0x2748774C, 0x34B0BCB5, 0x391C0CB3, 0x4ED8AA4A, 0x5B9CCA4F, 0x682E6FF3,
    0x748F82EE, 0x78A5636F, 0x84C87814, 0x8CC70208, 0x90BEFFFA, 0xA4506CEB, 0xBEF9A3F7, 0xC67178F2,
]


def _md5(data: bytes):
    text = _padded(data, False)
    state = [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476]
    for at in range(0, len(text), 64):
        m = _words(text, at, False)
        a, b, c, d = state[0], state[1], state[2], state[3]
        for i in range(64):
            if i < 16:
                f = b & c | ~b & d
                g = i
            elif i < 32:
                f = d & b | ~d & c
                g = (5 * i + 1) % 16
            elif i < 48:
                f = b ^ c ^ d
                g = (3 * i + 5) % 16
            else:
                f = c ^ (b | ~d & _MASK)
                g = 7 * i % 16
            f = (f & _MASK) + a + _MD5_SINES[i] + m[g] & _MASK
            a, d, c = d, c, b
            b = b + _left(f, _MD5_TURNS[i // 16 * 4 + i % 4]) & _MASK
        state = [state[0] + a & _MASK, state[1] + b & _MASK, state[2] + c & _MASK, state[3] + d & _MASK]
    return _output(state, False)


def _sha1(data: bytes):
    text = _padded(data, True)
    state = [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0]
    for at in range(0, len(text), 64):
        w = _words(text, at, True)
        for i in range(16, 80):
            w.append(_left(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1))
        a, b, c, d, e = state[0], state[1], state[2], state[3], state[4]
        for i in range(80):
            if i < 20:
                f = b & c | ~b & d
                k = 0x5A827999
            elif i < 40:
                f = b ^ c ^ d
                k = 0x6ED9EBA1
            elif i < 60:
                f = b & c | b & d | c & d
                k = 0x8F1BBCDC
            else:
                f = b ^ c ^ d
                k = 0xCA62C1D6
            t = _left(a, 5) + (f & _MASK) + e + k + w[i] & _MASK
            e, d, c, b, a = d, c, _left(b, 30), a, t
        for i, x in enumerate([a, b, c, d, e]):
            state[i] = state[i] + x & _MASK
    return _output(state, True)


def _sha256(data: bytes):
    return _sha2_of_32(data, [
        0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19,
    ])


def _sha224(data: bytes):
    return _sha2_of_32(data, [
        0xC1059ED8, 0x367CD507, 0x3070DD17, 0xF70E5939, 0xFFC00B31, 0x68581511, 0x64F98FA7, 0xBEFA4FA4,
    ])[:28]


def _sha2_of_32(data: bytes, state):
    text = _padded(data, True)
    for at in range(0, len(text), 64):
        w = _words(text, at, True)
        for i in range(16, 64):
            x = w[i - 15]
            y = w[i - 2]
            s0 = _right(x, 7) ^ _right(x, 18) ^ x >> 3
            s1 = _right(y, 17) ^ _right(y, 19) ^ y >> 10
            w.append(w[i - 16] + s0 + w[i - 7] + s1 & _MASK)
        a, b, c, d = state[0], state[1], state[2], state[3]
        e, f, g, h = state[4], state[5], state[6], state[7]
        for i in range(64):
            s1 = _right(e, 6) ^ _right(e, 11) ^ _right(e, 25)
            t1 = h + s1 + (e & f ^ ~e & _MASK & g) + _SHA256_ROOTS[i] + w[i] & _MASK
            s0 = _right(a, 2) ^ _right(a, 13) ^ _right(a, 22)
            t2 = s0 + (a & b ^ a & c ^ b & c) & _MASK
            h, g, f, e = g, f, e, d + t1 & _MASK
            d, c, b, a = c, b, a, t1 + t2 & _MASK
        for i, x in enumerate([a, b, c, d, e, f, g, h]):
            state[i] = state[i] + x & _MASK
    return _output(state, True)


# The upper and lower halves of the words of SHA-512, one after the other.
_SHA512_ROOTS = [
    0x428A2F98, 0xD728AE22, 0x71374491, 0x23EF65CD, 0xB5C0FBCF, 0xEC4D3B2F,
    0xE9B5DBA5, 0x8189DBBC, 0x3956C25B, 0xF348B538, 0x59F111F1, 0xB605D019,
    0x923F82A4, 0xAF194F9B, 0xAB1C5ED5, 0xDA6D8118, 0xD807AA98, 0xA3030242,
    0x12835B01, 0x45706FBE, 0x243185BE, 0x4EE4B28C, 0x550C7DC3, 0xD5FFB4E2,
    0x72BE5D74, 0xF27B896F, 0x80DEB1FE, 0x3B1696B1, 0x9BDC06A7, 0x25C71235,
    0xC19BF174, 0xCF692694, 0xE49B69C1, 0x9EF14AD2, 0xEFBE4786, 0x384F25E3,
    0x0FC19DC6, 0x8B8CD5B5, 0x240CA1CC, 0x77AC9C65, 0x2DE92C6F, 0x592B0275,
    0x4A7484AA, 0x6EA6E483, 0x5CB0A9DC, 0xBD41FBD4, 0x76F988DA, 0x831153B5,
    0x983E5152, 0xEE66DFAB, 0xA831C66D, 0x2DB43210, 0xB00327C8, 0x98FB213F,
    0xBF597FC7, 0xBEEF0EE4, 0xC6E00BF3, 0x3DA88FC2, 0xD5A79147, 0x930AA725,
    0x06CA6351, 0xE003826F, 0x14292967, 0x0A0E6E70, 0x27B70A85, 0x46D22FFC,
    0x2E1B2138, 0x5C26C926, 0x4D2C6DFC, 0x5AC42AED, 0x53380D13, 0x9D95B3DF,
    0x650A7354, 0x8BAF63DE, 0x766A0ABB, 0x3C77B2A8, 0x81C2C92E, 0x47EDAEE6,
    0x92722C85, 0x1482353B, 0xA2BFE8A1, 0x4CF10364, 0xA81A664B, 0xBC423001,
    0xC24B8B70, 0xD0F89791, 0xC76C51A3, 0x0654BE30, 0xD192E819, 0xD6EF5218,
    0xD6990624, 0x5565A910, 0xF40E3585, 0x5771202A, 0x106AA070, 0x32BBD1B8,
    0x19A4C116, 0xB8D2D0C8, 0x1E376C08, 0x5141AB53, 0x2748774C, 0xDF8EEB99,
    0x34B0BCB5, 0xE19B48A8, 0x391C0CB3, 0xC5C95A63, 0x4ED8AA4A, 0xE3418ACB,
    0x5B9CCA4F, 0x7763E373, 0x682E6FF3, 0xD6B2B8A3, 0x748F82EE, 0x5DEFB2FC,
    0x78A5636F, 0x43172F60, 0x84C87814, 0xA1F0AB72, 0x8CC70208, 0x1A6439EC,
    0x90BEFFFA, 0x23631E28, 0xA4506CEB, 0xDE82BDE9, 0xBEF9A3F7, 0xB2C67915,
    0xC67178F2, 0xE372532B, 0xCA273ECE, 0xEA26619C, 0xD186B8C7, 0x21C0C207,
    0xEADA7DD6, 0xCDE0EB1E, 0xF57D4F7F, 0xEE6ED178, 0x06F067AA, 0x72176FBA,
    0x0A637DC5, 0xA2C898A6, 0x113F9804, 0xBEF90DAE, 0x1B710B35, 0x131C471B,
    0x28DB77F5, 0x23047D84, 0x32CAAB7B, 0x40C72493, 0x3C9EBE0A, 0x15C9BEBC,
    0x431D67C4, 0x9C100D4C, 0x4CC5D4BE, 0xCB3E42B6, 0x597F299C, 0xFC657E2A,
    0x5FCB6FAB, 0x3AD6FAEC, 0x6C44198C, 0x4A475817,
]


def _sha512(data: bytes):
    return _sha2_of_64(data, [
        0x6A09E667, 0xF3BCC908, 0xBB67AE85, 0x84CAA73B, 0x3C6EF372, 0xFE94F82B,
        0xA54FF53A, 0x5F1D36F1, 0x510E527F, 0xADE682D1, 0x9B05688C, 0x2B3E6C1F,
        0x1F83D9AB, 0xFB41BD6B, 0x5BE0CD19, 0x137E2179,
    ])


def _sha384(data: bytes):
    return _sha2_of_64(data, [
        0xCBBB9D5D, 0xC1059ED8, 0x629A292A, 0x367CD507, 0x9159015A, 0x3070DD17,
        0x152FECD8, 0xF70E5939, 0x67332667, 0xFFC00B31, 0x8EB44A87, 0x68581511,
        0xDB0C2E0D, 0x64F98FA7, 0x47B5481D, 0xBEFA4FA4,
    ])[:48]


def _sha2_of_64(data: bytes, state):
    n = len(data)
    text = data + b"\x80" + bytes((111 - n) % 128 + 8) + bytes([n * 8 >> 56 - 8 * i & 255 for i in range(8)])
    for at in range(0, len(text), 128):
        w = [
            text[i] << 24 | text[i + 1] << 16 | text[i + 2] << 8 | text[i + 3]
            for i in range(at, at + 128, 4)
        ]
        for i in range(32, 160, 2):
            h = w[i - 30]
            l = w[i - 29]
            h0 = (h >> 1 | l << 31) & _MASK ^ (h >> 8 | l << 24) & _MASK ^ h >> 7
            l0 = (l >> 1 | h << 31) & _MASK ^ (l >> 8 | h << 24) & _MASK ^ (l >> 7 | h << 25) & _MASK
            h = w[i - 4]
            l = w[i - 3]
            h1 = (h >> 19 | l << 13) & _MASK ^ (l >> 29 | h << 3) & _MASK ^ h >> 6
            l1 = (l >> 19 | h << 13) & _MASK ^ (h >> 29 | l << 3) & _MASK ^ (l >> 6 | h << 26) & _MASK
            low = w[i - 31] + l0 + w[i - 13] + l1
            w.append(w[i - 32] + h0 + w[i - 14] + h1 + (low >> 32) & _MASK)
            w.append(low & _MASK)
        v = state[:]
        for i in range(0, 160, 2):
            h = v[8]
            l = v[9]
            h1 = (h >> 14 | l << 18) & _MASK ^ (h >> 18 | l << 14) & _MASK ^ (l >> 9 | h << 23) & _MASK
            l1 = (l >> 14 | h << 18) & _MASK ^ (l >> 18 | h << 14) & _MASK ^ (h >> 9 | l << 23) & _MASK
            low = v[15] + l1 + (l & v[11] ^ ~l & _MASK & v[13]) + _SHA512_ROOTS[i + 1] + w[i + 1]
            high = v[14] + h1 + (h & v[10] ^ ~h & _MASK & v[12]) + _SHA512_ROOTS[i] + w[i] + (low >> 32)
            h = v[0]
            l = v[1]
            h0 = (h >> 28 | l << 4) & _MASK ^ (l >> 2 | h << 30) & _MASK ^ (l >> 7 | h << 25) & _MASK
            l0 = (l >> 28 | h << 4) & _MASK ^ (h >> 2 | l << 30) & _MASK ^ (h >> 7 | l << 25) & _MASK
            low &= _MASK
            high &= _MASK
            below = low + l0 + (l & v[3] ^ l & v[5] ^ v[3] & v[5])
            above = high + h0 + (h & v[2] ^ h & v[4] ^ v[2] & v[4]) + (below >> 32)
            low += v[7]
            high += v[6] + (low >> 32)
            v = [above & _MASK, below & _MASK] + v[0:6] + [high & _MASK, low & _MASK] + v[8:14]
        for i in range(0, 16, 2):
            low = state[i + 1] + v[i + 1]
            state[i] = state[i] + v[i] + (low >> 32) & _MASK
            state[i + 1] = low & _MASK
    return _output(state, True)


class _Hash:
    """What is to be digested; `digest` is the classes' own."""

    def __init__(self, data: bytes):
        self._data = data

    def update(self, data):
        self._data += bytes(data)

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        return object_copy(self)

    def __repr__(self):
        raise NotImplementedError("the text of a message digest")


class _md5_hash(_Hash):
    name = "md5"
    block_size = 64
    digest_size = 16

    def digest(self):
        return _md5(self._data)


class _sha1_hash(_Hash):
    name = "sha1"
    block_size = 64
    digest_size = 20

    def digest(self):
        return _sha1(self._data)


class _sha224_hash(_Hash):
    name = "sha224"
    block_size = 64
    digest_size = 28

    def digest(self):
        return _sha224(self._data)


class _sha256_hash(_Hash):
    name = "sha256"
    block_size = 64
    digest_size = 32

    def digest(self):
        return _sha256(self._data)


class _sha384_hash(_Hash):
    name = "sha384"
    block_size = 128
    digest_size = 48

    def digest(self):
        return _sha384(self._data)


class _sha512_hash(_Hash):
    name = "sha512"
    block_size = 128
    digest_size = 64

    def digest(self):
        return _sha512(self._data)


class _sha3_224_hash(_Hash):
    name = "sha3_224"
    block_size = 144
    digest_size = 28

    def digest(self):
        return _keccak(self._data, 144, 6, 28)


class _sha3_256_hash(_Hash):
    name = "sha3_256"
    block_size = 136
    digest_size = 32

    def digest(self):
        return _keccak(self._data, 136, 6, 32)


class _sha3_384_hash(_Hash):
    name = "sha3_384"
    block_size = 104
    digest_size = 48

    def digest(self):
        return _keccak(self._data, 104, 6, 48)


class _sha3_512_hash(_Hash):
    name = "sha3_512"
    block_size = 72
    digest_size = 64

    def digest(self):
        return _keccak(self._data, 72, 6, 64)


class _shake_128_hash:
    """A digest of any length."""

    name = "shake_128"
    block_size = 168
    digest_size = 0

    def __init__(self, data: bytes):
        self._data = data

    def update(self, data):
        self._data += bytes(data)

    def digest(self, length):
        return _keccak(self._data, 168, 31, length)

    def hexdigest(self, length):
        return self.digest(length).hex()

    def copy(self):
        return object_copy(self)


class _shake_256_hash:
    """A digest of any length."""

    name = "shake_256"
    block_size = 136
    digest_size = 0

    def __init__(self, data: bytes):
        self._data = data

    def update(self, data):
        self._data += bytes(data)

    def digest(self, length):
        return _keccak(self._data, 136, 31, length)

    def hexdigest(self, length):
        return self.digest(length).hex()

    def copy(self):
        return object_copy(self)


class blake2b(_Hash):
    MAX_DIGEST_SIZE = 64
    MAX_KEY_SIZE = 64
    SALT_SIZE = 16
    PERSON_SIZE = 16
    name = "blake2b"
    block_size = 128

    def __init__(self, data=b"", /, *, digest_size=64, key=b"", salt=b"", person=b"", usedforsecurity=True):
        if not 1 <= digest_size <= 64:
            raise ValueError("digest_size must be between 1 and 64 bytes")
        if len(key) > 64:
            raise ValueError("maximum key length is 64 bytes")
        if len(salt) > 16:
            raise ValueError("maximum salt length is 16 bytes")
        if len(person) > 16:
            raise ValueError("maximum person length is 16 bytes")
        self.digest_size = digest_size
        self._key = bytes(key)
        self._salt = bytes(salt) + bytes(16 - len(salt))
        self._person = bytes(person) + bytes(16 - len(person))
        self._data = bytes(data)

    def digest(self):
        return _blake2b_words(self._data, self.digest_size, self._key, self._salt, self._person)


class blake2s(_Hash):
    MAX_DIGEST_SIZE = 32
    MAX_KEY_SIZE = 32
    SALT_SIZE = 8
    PERSON_SIZE = 8
    name = "blake2s"
    block_size = 64

    def __init__(self, data=b"", /, *, digest_size=32, key=b"", salt=b"", person=b"", usedforsecurity=True):
        if not 1 <= digest_size <= 32:
            raise ValueError("digest_size must be between 1 and 32 bytes")
        if len(key) > 32:
            raise ValueError("maximum key length is 32 bytes")
        if len(salt) > 8:
            raise ValueError("maximum salt length is 8 bytes")
        if len(person) > 8:
            raise ValueError("maximum person length is 8 bytes")
        self.digest_size = digest_size
        self._key = bytes(key)
        self._salt = bytes(salt) + bytes(8 - len(salt))
        self._person = bytes(person) + bytes(8 - len(person))
        self._data = bytes(data)

    def digest(self):
        return _blake2s_words(self._data, self.digest_size, self._key, self._salt, self._person)


def md5(string=b"", *, usedforsecurity=True):
    return _md5_hash(bytes(string))


def sha1(string=b"", *, usedforsecurity=True):
    return _sha1_hash(bytes(string))


def sha224(string=b"", *, usedforsecurity=True):
    return _sha224_hash(bytes(string))


def sha256(string=b"", *, usedforsecurity=True):
    return _sha256_hash(bytes(string))


def sha384(string=b"", *, usedforsecurity=True):
    return _sha384_hash(bytes(string))


def sha512(string=b"", *, usedforsecurity=True):
    return _sha512_hash(bytes(string))


def sha3_224(string=b"", *, usedforsecurity=True):
    return _sha3_224_hash(bytes(string))


def sha3_256(string=b"", *, usedforsecurity=True):
    return _sha3_256_hash(bytes(string))


def sha3_384(string=b"", *, usedforsecurity=True):
    return _sha3_384_hash(bytes(string))


def sha3_512(string=b"", *, usedforsecurity=True):
    return _sha3_512_hash(bytes(string))


def shake_128(string=b"", *, usedforsecurity=True):
    return _shake_128_hash(bytes(string))


def shake_256(string=b"", *, usedforsecurity=True):
    return _shake_256_hash(bytes(string))


class _named_hash(_Hash):
    """A digest whose name is not known before the program runs."""

    def __init__(self, name: str, data: bytes):
        self.name = name
        self._data = data
        self.block_size = 128 if name in ("sha384", "sha512") else 64
        if name == "md5":
            self.digest_size = 16
        elif name == "sha1":
            self.digest_size = 20
        else:
            self.digest_size = int(name[-3:]) // 8
            if name.startswith("sha3_"):
                self.block_size = 200 - 2 * self.digest_size

    def digest(self):
        name = self.name
        if name == "md5":
            return _md5(self._data)
        if name == "sha1":
            return _sha1(self._data)
        if name == "sha224":
            return _sha224(self._data)
        if name == "sha256":
            return _sha256(self._data)
        if name == "sha384":
            return _sha384(self._data)
        if name == "sha512":
            return _sha512(self._data)
        return _keccak(self._data, self.block_size, 6, self.digest_size)


algorithms_guaranteed = {
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "shake_128",
    "shake_256", "blake2b", "blake2s",
}
algorithms_available = algorithms_guaranteed


def new(name, data=b"", *, usedforsecurity=True):
    lower = name.lower()
    if lower not in algorithms_guaranteed:
        raise ValueError(f"unsupported hash type {name}")
    if lower.startswith(("shake", "blake")):
        raise NotImplementedError(f"hashlib.new() of {name}: write hashlib.{lower}()")
    return _named_hash(lower, bytes(data))


def file_digest(fileobj, digest, /):
    """The digest of what is in a file of bytes."""
    if isinstance(digest, str):
        return new(digest, fileobj.read())
    else:
        made = digest()
        made.update(fileobj.read())
        return made


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """A key from a password: so many rounds of HMAC, block after block."""
    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    first = new(hash_name)
    size = first.digest_size if dklen is None else dklen
    if size < 1:
        raise ValueError("key length must be greater than 0.")
    key = bytes(password)
    if len(key) > first.block_size:
        key = new(hash_name, key).digest()
    key += bytes(first.block_size - len(key))
    inner = bytes([byte ^ 0x36 for byte in key])
    outer = bytes([byte ^ 0x5C for byte in key])
    result = b""
    block = 1
    while len(result) < size:
        step = bytes(salt) + bytes([block >> 24 & 255, block >> 16 & 255, block >> 8 & 255, block & 255])
        total = [0] * first.digest_size
        for _ in range(iterations):
            step = new(hash_name, outer + new(hash_name, inner + step).digest()).digest()
            for i in range(len(total)):
                total[i] ^= step[i]
        result += bytes(total)
        block += 1
    return result[:size]
