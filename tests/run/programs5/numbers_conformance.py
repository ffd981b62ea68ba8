import math
from fractions import Fraction

# integers: division and modulo in all sign combinations
for a in (7, -7, 6, -6, 0):
    for b in (3, -3, 2, -2):
        q, r = divmod(a, b)
        assert q * b + r == a and (r == 0 or (r < 0) == (b < 0)), (a, b)
        print(a, b, q, r, a / b, end='; ')
    print()
print([x // 2.0 for x in (7, -7, 0.5, -0.5)], [x % 3.0 for x in (7.5, -7.5)], 5.5 // -2, 5.5 % -2)
print(2 ** 10, 2 ** -2, (-2) ** 3, -2 ** 2, 0 ** 0, 2 ** 0.5, (-8) ** (1 / 3) if False else 0, 10 ** 18)
print(1 << 40, -1 >> 3, ~5, 5 & -2, 5 | -8, 5 ^ 3, (1 << 62) - 1 + (1 << 62))
print(round(0.5), round(1.5), round(2.5), round(-0.5), round(2.675, 2), round(1234, -2), round(1250, -2), round(-1.5), round(1e20, 2))
print(int(-3.9), int('  42 '), int('-0b101', 2), int('ff', 16), int('0x1F', 0), int('z', 36), int(True), int('1_000'))
print(float('1e3'), float(' -.5 '), float('inf'), float('-Infinity'), float('nan') != float('nan'), float('1_0.5'))
print(0.1 + 0.2, 1e16, 1e15, 123456789.123456789, 1e-5, 0.0001, -0.0, 1e100, 1.0, 100000000000000000000.0, 5e-324, 1.7976931348623157e308)
print(1 / 3, 2 / 3, 10 / 5, 1e308 * 10, -1e308 * 10, 3.0 == 3, hash(3.0) == hash(3), 1 == True, 0.1 + 0.2 == 0.3)
print(math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), math.fmod(-7, 3), math.isclose(0.1 + 0.2, 0.3), math.hypot(3, 4), math.gcd(48, 36, 60), math.lcm(4, 6))
print(math.factorial(15), math.comb(10, 3), math.perm(5, 2), math.isqrt(99), math.prod([1, 2, 3, 4]), math.copysign(1, -0.0), math.log2(8), math.log(8, 2), math.log10(1000))
print(bin(10), oct(64), hex(255), bin(-5), f'{10:b} {255:#x} {255:X} {8:o} {5:08b} {-5:+d} {5:+d} {1234567:,} {1234567.891:,.2f} {0.25:.1%} {12345.678:e} {0.00001234:g}')
print((5).bit_length(), (255).bit_length(), (0).bit_length(), (-8).bit_length(), bin(255).count('1'), (10).to_bytes(2, 'big'), int.from_bytes(b'\x01\x00', 'big'))
print((2.5).is_integer(), (2.0).is_integer(), (0.75).as_integer_ratio(), float.fromhex('0x1.8p1'), (3.5).hex())
print(max(3, 2.5), min(3, 2.5, -1), max([1, 5.5, 3]), sum([1, 2.5, True]), sum([0.1] * 10), abs(-5), abs(-2.5), abs(3 + 4j), pow(2, 10, 1000), pow(3, -1, 7))
print(complex(1, 2) * (3 - 1j), (1 + 2j).conjugate(), (3 + 4j).real, 1j ** 2, complex('1+2j'))
f = Fraction(3, 4) + Fraction(1, 6)
print(f, f.numerator, f.denominator, float(f), Fraction('0.125'), Fraction(0.5), f > Fraction(1, 2), f * 2, round(f, 1), f ** 2, -f, abs(-f), f // Fraction(1, 4))
for bad in ('', 'abc', '1.5', '0x10', '1__0'):
    try:
        print(int(bad))
    except ValueError as e:
        print(e)
for fn in (lambda: 1 // 0, lambda: 1 % 0, lambda: 1 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: divmod(1, 0), lambda: 0 ** -1, lambda: 0.0 ** -1):
    try:
        print(fn())
    except ZeroDivisionError as e:
        print('ZeroDivisionError:', e)
for fn in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.exp(1000), lambda: int(float('nan')), lambda: int(float('inf')), lambda: math.factorial(-1)):
    try:
        print(fn())
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
total = 0
for i in range(10):
    total += i / 2 if i % 2 else i
print(total, type(total).__name__)
x = 5
x /= 2
print(x)
x //= 1
print(x)
x **= 3
print(x, x.is_integer(), int(x) % 5, -x % 3)
print(1 < 2 < 3, 1 < 3 > 2, 3 > 2 == 2, (1 < 2) is True, 1 <= 1.0 <= 1, not 0 == 1)
print(sorted([3, 1.5, 2, -0.5, True]), sorted(['10', '9', '2'], key=int), [3, 1, 2] < [3, 1, 2.5], (1, 'a') < (1, 'b'))
print(int(1e15), int(123456789012345678), 9007199254740993 == 9007199254740992.0, 2**53 + 1.0)
print('%d %5.1f %-6s|%06d %x %o %e %g %s %r %c %%' % (3.99, 2.25, 'ab', 42, 255, 8, 12345.678, 1e-10, [1], 'q', 65))
