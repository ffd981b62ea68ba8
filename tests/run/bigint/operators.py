# vpyc: std=python3 int-width=big
# Every operator with all signs, at the edges of words and limbs and far beyond.
import sys

sys.set_int_max_str_digits(0)


def pair(a, b):
    print(a + b, a - b, a * b, a & b, a | b, a ^ b)
    if b != 0:
        print(a // b, a % b, divmod(a, b))
        try:
            print(a / b)
        except OverflowError as e:
            print(e)
    print(a < b, a <= b, a == b, a != b, a > b, a >= b)
    print(-a, +a, ~a, abs(a), bool(a))
    s = abs(b) % 150
    print(a << s, a >> s, a >> (s * 20), a ** (s % 6))
    if b > 1:
        print(pow(a, s + 3, b))


words = [0, 1, 2, 7, 255, 2**31 - 1, 2**31, 2**32, 2**62 - 1, 2**62, 2**62 + 1, 2**63 - 1, 2**63, 2**64 - 1, 2**64]
far = [2**64 + 1, 10**19, 10**20 + 39, 2**127, 2**128 - 1, 3**100, 10**60 + 7, 2**192 - 2**64, 7**150]
for a in words + far:
    for b in words[:6] + words[8:12] + far:
        pair(a, b)
        pair(-a, b)
        pair(a, -b)
        pair(-a, -b)
