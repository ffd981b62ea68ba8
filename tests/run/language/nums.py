print(7 // 2, -7 // 2, 7 % 3, -7 % 3, 7 % -3, divmod(-7, 3), divmod(7.5, 2), -7 // 2.0, 7.5 % -2)
print(2 ** 10, 2 ** -1, 2.0 ** 3, (-2) ** 3, 0 ** 0, 10 ** 18)
print(1 / 3, 2 / 1, 1e16, 1e15, 123456789.123, 1e-5, 0.0001, 1.0, -0.0, 1e100, 5e-324, 1.7976931348623157e308)
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.5, -2), round(1.5), round(12345, -2), round(2.0, 1))
print(int(3.9), int(-3.9), float(3), int(True), bool(0.0), bool(1e-300), abs(-5), abs(-5.5))
print(0xff, 0o17, 0b101, 1_000_000, 1e3, .5, 5., 3j, 1 + 2j, (1 + 2j) * (3 - 1j), abs(3 + 4j), (1 + 2j).real, (1+2j).conjugate())
print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 10, -16 >> 2, 5 & -2)
print(1 < 2 < 3, 1 < 3 < 2, 1 == 1.0, 3 > 2 >= 2 != 1, not 0, not 1 == 2)
print(9223372036854775807, -9223372036854775808, 9223372036854775807 - 1)
for f in (lambda: 1 // 0, lambda: 1.0 / 0, lambda: 5 % 0, lambda: 0.0 % 0, lambda: 0 ** -1):
    try:
        print(f())
    except (OverflowError, ZeroDivisionError, ValueError) as e:
        print(type(e).__name__)
import math
print(math.floor(-2.5), math.ceil(2.1), math.trunc(-2.7), math.sqrt(2), math.pi, math.inf, math.nan, math.isnan(math.nan), math.gcd(12, 18), math.factorial(10), math.hypot(3, 4), math.log(8, 2), math.fmod(-7, 3), math.copysign(1, -0.0))
print(sum([1, 2.5]), sum([], 5), sum([[1], [2]], []), min(3, 1, 2), max([1, 5, 2], key=lambda v: -v), min([], default='none'), max('a', 'b'))
print(bin(10), oct(8), hex(255), bin(-5), (10).bit_length(), int.from_bytes(b'\x01\x00', 'big'), (258).to_bytes(2, 'little'), (5).__add__(3))
print(float('1e500'), -float('inf'), float('inf') - float('inf'), 1e308 * 10, 2 ** 0.5, 10 % 3.5)
print((0.1).as_integer_ratio() if False else 0.1 + 0.2, 1.1 * 3, 100 * 1.1, 3.0 == 3, 1e22, 1e23, 123456789012345678.0)
print(True + True, True * 5, sum([True, False, True]), isinstance(True, int), True == 1, str(True), int('1') + True)
print(pow(2, 10), pow(2, 10, 1000), pow(2.0, -1), (7).__mod__(4) if False else 3, hash(1) == hash(1.0))
a = 5
a += 1; a -= 2; a *= 3; a //= 2; a **= 2; a %= 10; a <<= 2; a >>= 1; a |= 1; a &= 7; a ^= 2
print(a)
a /= 2
print(a, 7 .real, 1.5.is_integer(), (2.0).is_integer(), 0.5.hex() if False else 1)
