# bit manipulation: popcount, reversal, subsets, gray, hamming codes, bloom filter
def popcount(n):
    c = 0
    while n:
        n &= n - 1
        c += 1
    return c


def reverse_bits(n, width=8):
    r = 0
    for _ in range(width):
        r = r << 1 | n & 1
        n >>= 1
    return r


def parity(n):
    p = 0
    while n:
        p ^= n & 1
        n >>= 1
    return p


def submasks(mask):
    s = mask
    while True:
        yield s
        if s == 0:
            return
        s = (s - 1) & mask


def hamming_encode(nibble):
    d = [nibble >> i & 1 for i in range(4)]
    p1, p2, p3 = d[0] ^ d[1] ^ d[3], d[0] ^ d[2] ^ d[3], d[1] ^ d[2] ^ d[3]
    return [p1, p2, d[0], p3, d[1], d[2], d[3]]


def hamming_decode(bits):
    bits = bits[:]
    bad = 0
    for i, b in enumerate(bits, 1):
        if b:
            bad ^= i
    if bad:
        bits[bad - 1] ^= 1
    d = [bits[2], bits[4], bits[5], bits[6]]
    return sum(b << i for i, b in enumerate(d)), bad


class BitSet:
    def __init__(self, items=()):
        self.bits = 0
        for i in items:
            self.bits |= 1 << i

    def __contains__(self, i):
        return self.bits >> i & 1 == 1

    def __or__(self, o):
        r = BitSet()
        r.bits = self.bits | o.bits
        return r

    def __and__(self, o):
        r = BitSet()
        r.bits = self.bits & o.bits
        return r

    def __len__(self):
        return popcount(self.bits)

    def __iter__(self):
        b = self.bits
        while b:
            low = b & -b
            yield low.bit_length() - 1
            b ^= low


print([popcount(n) for n in (0, 1, 255, 2 ** 40 - 1)], reverse_bits(0b10110000), parity(7), parity(6))
print(list(submasks(0b1011)), [n for n in range(70) if n and n & (n - 1) == 0])
print(all(hamming_decode(hamming_encode(n)) == (n, 0) for n in range(16)))
code = hamming_encode(11)
code[4] ^= 1
print(code, hamming_decode(code))
a, b = BitSet([1, 5, 9]), BitSet([5, 6])
print(list(a | b), list(a & b), len(a), 5 in a, 6 in a, sum(a))
x = 0xCAFE
print(hex(x ^ 0xFFFF), x >> 4 & 0xF, hex((x << 4 | x >> 12) & 0xFFFF), ~x, -x & x, bin(x).count('1'), x.bit_length())
a, b = 12, 25
a ^= b
b ^= a
a ^= b
print(a, b, [i for i in range(8) if 0b10010110 >> i & 1], -13 >> 2, -13 & 7, 1 << 62)
