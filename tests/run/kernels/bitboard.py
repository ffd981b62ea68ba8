# bit tricks: popcount, parity, reverse, Gray code, subsets, next subset of the same size, connect-four wins
def popcount(x):
    n = 0
    while x:
        x &= x - 1
        n += 1
    return n


def reverse_bits(x, width):
    r = 0
    for _ in range(width):
        r = r << 1 | x & 1
        x >>= 1
    return r


def next_same(x):
    low = x & -x
    ripple = x + low
    return ripple | ((x ^ ripple) >> 2) // low


def subsets(mask):
    out = []
    s = mask
    while True:
        out.append(s)
        if s == 0:
            return out
        s = (s - 1) & mask


def interleave(x, y):
    z = 0
    for i in range(16):
        z |= (x >> i & 1) << 2 * i | (y >> i & 1) << 2 * i + 1
    return z


def isolate(x):
    out = []
    while x:
        b = x & -x
        out.append(b.bit_length() - 1)
        x ^= b
    return out


def connected(board):
    for shift in (1, 7, 6, 8):
        m = board & board >> shift
        if m & m >> 2 * shift:
            return True
    return False


def drop(heights, board, col):
    bit = 1 << (col * 7 + heights[col])
    heights[col] += 1
    return board | bit


print([popcount(x) for x in (0, 1, 255, 0x5555, 2 ** 62 - 1)], [popcount(x) & 1 for x in range(8)])
print([reverse_bits(x, 8) for x in (1, 2, 0b1011, 255)], reverse_bits(1, 32))
x = 0b0111
seq = []
while x < 1 << 6:
    seq.append(format(x, "06b"))
    x = next_same(x)
print(len(seq), seq)
print(subsets(0b1011), len(subsets(0xFF)))
print(interleave(3, 0), interleave(0, 3), interleave(0xFFFF, 0xFFFF), [interleave(a, b) for a in range(3) for b in range(3)])
print(isolate(0b10110001), [n ^ n >> 1 for n in range(10)])
moves = [3, 3, 4, 4, 5, 5, 2, 0, 6]
heights = [0] * 7
boards = [0, 0]
for k, c in enumerate(moves):
    boards[k % 2] = drop(heights, boards[k % 2], c)
    print(k, c, connected(boards[k % 2]), hex(boards[k % 2]), end="; ")
    if connected(boards[k % 2]):
        print("player", k % 2 + 1, "wins")
        break
print(~0 & 0xFF, -1 >> 5, (-8) >> 1, -8 & 0xFF, (1 << 40) >> 38, 6 & ~2, 5 ^ -1)
