# vpyc: std=python3 int-width=big
# The methods of int and the functions on ints.
import math
import random
import struct

big = 3**80
for n in (0, 1, -1, 255, 256, -128, -129, 2**62, 2**63, 2**64 - 1, big, -big, 2**500 - 1, -(2**500)):
    print(n.bit_length(), n.bit_count(), n.conjugate() == n, n.numerator == n, n.denominator, n.real == n, n.imag, n.as_integer_ratio()[1])
    for length in (1, 2, 8, 9, 70):
        for order in ("big", "little"):
            for signed in (False, True):
                try:
                    data = n.to_bytes(length, order, signed=signed)
                    print(length, order, signed, data.hex(), int.from_bytes(data, order, signed=signed) == n)
                except OverflowError as error:
                    print(length, order, signed, error)
print((5).to_bytes(), int.from_bytes(b"", "big"), int.from_bytes(bytes(range(30)), "big"), int.from_bytes(b"\xff" * 20, "little", signed=True))
print(math.gcd(big, 2**90, 3**5), math.gcd(0, -big), math.lcm(2**70, 3**40, 6), math.gcd(), math.lcm())
print(math.isqrt(big), math.comb(300, 7), math.perm(100, 20), math.prod([big, big]), math.factorial(30))
print(pow(big, 3), pow(big, 5, 10**9 + 7), pow(-big, 5, 10**25), pow(5, big, 97), pow(5, big, -97), pow(3, -5, 10**20 + 39), pow(2, 10**18, 1), pow(7, 0, big))
for args in ((2, -1, 4), (3, 4, 0)):
    try:
        print(pow(args[0] + big - big, args[1], args[2]))
    except ValueError as error:
        print(error)
for action in (lambda: big // 0, lambda: big % 0, lambda: divmod(big, 0), lambda: big << -1, lambda: big >> -1, lambda: 5 // (big - big)):
    try:
        print(action())
    except (ZeroDivisionError, ValueError) as error:
        print(type(error).__name__, error)
random.seed(11)
print(random.getrandbits(64), random.getrandbits(200), random.randint(0, 10**40), random.randrange(-big, big), random.randrange(10**30, 10**30 + 100, 7))
random.seed(10**60)
print(random.random(), random.randint(1, 6), random.sample(range(100), 5))
print(struct.pack("<q", -2**63), struct.pack(">Q", 2**64 - 1), struct.unpack("<Q", b"\xff" * 8), struct.unpack(">q", b"\x80" + bytes(7)))
try:
    struct.pack("<q", 2**63)
except struct.error as error:
    print("struct.error")
print(chr(big - big + 65), abs(-big), divmod(-big, 10**20), min(big, 5), max(-big, -5), sum(range(10)), sum([2**63] * 3))
print(int(True) + big, True + big, big * False, big == True, (big > 0) + (big > 1))
print(0xffffffffffffffffffffffff, 0b1 << 70, 0o7777777777777777777777777, 1_000_000_000_000_000_000_000, -9223372036854775808, -9223372036854775809, 9223372036854775808)
x = 1
for i in range(70):
    x = x * 2 + 1
    if i % 10 == 0:
        print(i, x, x & (x >> 1), x ^ (1 << i), ~x, x % 1000, -x % 1000, x & 0xFFFF, 0xFFFF & -x)
h = 14695981039346656037
for byte in b"hash me":
    h = ((h ^ byte) * 1099511628211) & 0xFFFFFFFFFFFFFFFF
print(h, h % 1009, h >> 40)
state = 12345
for _ in range(5):
    state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
    print(state >> 33, state)
