# Operators and conversions over all kinds of numbers.
for a in (7, -7, 7.5, -7.5, True, 0):
    for b in (2, -2, 2.0, 3, True):
        print(a, b, a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a ** b if not (a == 0 and b < 0) and not (a < 0 and isinstance(b, float) and b != int(b)) else "-", a < b, a == b, end="; ")
    print()
print(round(0.5), round(1.5), round(2.5), round(-1.5), round(2.675, 2), round(12345, -2), round(1.005, 2), round(5), round(-0.4), round(1e20) if False else 0)
print(int(7.99), int(-7.99), int("-12"), float("1.5e3"), int(True), bool(0.0), complex(1, 2), str(1.0), repr(0.1), float(1), int(1e10))
print(1e308 * 10, -1e308 * 10, 1e-320, 5e-324 / 2, float("inf") - float("inf"), 0.0 == -0.0, str(-0.0), abs(-0.0), 1 / float("inf"))
print(0.1 + 0.2 == 0.3, 0.1 + 0.2, 1 / 3, 2 / 3, 10 / 3, 1e15 + 0.3, 123456789.123456789, 1e16, 1e17, 12345678901234567.0, 1.0e-5, 0.0001, 100000.0, 1e5, 3.0, 3.14)
print(7 & 3, 7 | 8, 7 ^ 2, ~7, 1 << 5, 255 >> 3, -255 >> 3, -1 << 3, True & False, True | 2, 5 & -2, -5 | 3, -6 ^ 5)
print(bin(5), bin(-5), oct(64), hex(255), int("ff", 16), int("-0b11", 2), 0xFF, 0b11, 0o17, 1_000, format(255, "08b"), f"{-5:b}", "%x" % 255)
print(10 ** 2, 2 ** -1, 2 ** 0.5, (-2) ** 3, -2 ** 2, 4 ** 0.5, 10 ** -2, 0 ** 0, 0.0 ** 0, 1.5 ** 2, pow(2, 3, 5), pow(2.0, 3), (-8) ** 3)
import math
print(math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), math.sqrt(16), math.gcd(12, 18), math.factorial(10), math.isclose(0.1 + 0.2, 0.3), math.hypot(3, 4), math.log(math.e), math.log2(8), math.log10(1000), math.pi, math.inf, math.isnan(math.nan), math.fmod(-7, 3), math.copysign(1, -0.0), math.modf(2.5), math.frexp(8), math.prod([1, 2, 3]), math.comb(5, 2), math.perm(5, 2), math.isqrt(17), math.lcm(4, 6), math.degrees(math.pi), math.sin(0), math.atan2(1, 1), math.exp(0), math.fabs(-1), math.dist([0, 0], [3, 4]), math.cbrt(27) if hasattr(math, "cbrt") else 3.0)
print(max(1, 1.0), max(1.0, 1), min(True, 1), sum([0.1] * 3), sum([1, 2], 0.5), sum((1, 2, 3)), max(3, 2.5), max([1, 2.5, True]))
x = 10; x /= 4; print(x); x //= 1; print(x); x **= 2; print(x); y = 7; y //= 2; y **= 2; y %= 5; print(y); z = 3; z *= 1.5; z -= 1; print(z); z += True; print(z)
print((1).__add__(2), (5).bit_length(), (2.5).is_integer(), (3.0).is_integer(), 5 .real, 1.5.hex(), (255).to_bytes(2, "big"), (0.5).as_integer_ratio(), (-5).__abs__(), (7).__mod__(3), 3 .__neg__(), (6).__truediv__(4))
print(1 < 2.5 < 3, 1 == 1.0 == True, not 0, not 0.1, 3 > 2 >= 2, 1 != 1.0, 5 in [5.0], 2.0 in {2: 1}, {1: "a"}[1.0], [10, 20][True], "ab" * True, hash(3) == hash(3.0), isinstance(True, int), type(True + True), 0.1 * 3, 1e3 == 1000)
n = 0
for i in range(1, 101): n += i * i % 7
print(n, n / 3, n // 3, -n // 3, -n % 3, n % -3)
print(int("  7 "), int("+7"), float(" 2.5\n"), int("1_0"), [int(c) for c in "123"], sum(int(c) for c in str(987)), list(map(int, "1 2 3".split())), "7".zfill(3), str(7).rjust(3, "0"))
print(9007199254740993, 2 ** 53 + 1, float(2 ** 53), 2 ** 62, -2 ** 63, 9223372036854775807, 1e18, int(1e18), 3 * 10 ** 18)
