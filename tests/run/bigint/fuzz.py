# vpyc: std=python3 int-width=big
# Random numbers of many lengths: identities that hold for all, and the results themselves as text.
import random
import sys

sys.set_int_max_str_digits(0)
random.seed(20260101)


def number():
    bits = random.choice([1, 3, 8, 31, 32, 33, 61, 62, 63, 64, 65, 127, 128, 129, 300, 1000, 3000, 6000])
    n = random.getrandbits(bits)
    kind = random.random()
    if kind < 0.15:
        n = 1 << bits
    elif kind < 0.3:
        n = (1 << bits) - 1
    elif kind < 0.4:
        n = (1 << bits) + 1
    return -n if random.random() < 0.5 else n


digest = 0
for turn in range(1500):
    a, b, c = number(), number(), number()
    assert (a + b) * c == a * c + b * c
    assert (a + b) - b == a
    assert a * b == b * a
    assert (a & b) + (a | b) == a + b
    assert (a ^ b) == (a | b) - (a & b)
    assert ~a == -a - 1
    if b != 0:
        q, r = divmod(a, b)
        assert q * b + r == a
        assert abs(r) < abs(b) and (r == 0 or (r < 0) == (b < 0))
        assert a // b == q and a % b == r
    s = turn % 200
    assert (a << s) >> s == a
    assert a >> s == a // 2**s
    assert int(str(a)) == a
    assert int(hex(a), 16) == a and int(oct(a), 0) == a and int(bin(a), 2) == a
    n = a.bit_length() // 8 + 1
    for order in ("little", "big"):
        assert int.from_bytes(a.to_bytes(n, order, signed=True), order, signed=True) == a
    digest = (digest * 1000003 + a * b + (a ^ c)) % (10**40 + 121)
    if turn % 25 == 0:
        print(a, b, a * b + c, a & c, a - b)
        print(f"{a:,} {b:x} {c:_b} {a:+d} {b:>20o}", "%d %x" % (a, b))
print(digest)
