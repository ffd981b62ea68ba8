# float: methods, printing, conversions and their errors.
print((0.5).hex(), (-0.1).hex(), (0.0).hex(), (1e300).hex(), float("inf").hex(), float("nan").hex())
print(float.fromhex("0x1.8p+1"), float.fromhex("-0x1p-2"), float.fromhex("inf"), float.fromhex("0x10"))
print((2.0).is_integer(), (2.5).is_integer(), (0.75).as_integer_ratio(), (-2.5).as_integer_ratio(), (3).as_integer_ratio())
print(float("1e3"), float("  -1.5 "), float("inf"), float("-Infinity"), float("nan"), float("1_000.5"), float(".5"), float("5."))
for s in ["", "abc", "1e", "1__0", "--1", "0x10"]:
    try:
        print(float(s))
    except ValueError as e:
        print(e)
print((1.5).real, (1.5).imag, (1.5).conjugate(), float(), float(3), float(True))
print(1e16, 1e15, 123456789012345678.0, 1e-4, 1e-5, 0.1 + 0.2, 1 / 3, 2 / 3, 1e22, 1e23, -0.0, 5e-324, 1.7976931348623157e308)
print(3.0 // 2, -3.5 // 2, 3.5 % 2, -3.5 % 2, 3.5 % -2, 2.0 ** 0.5, 2.0 ** -1, (-8.0) ** 2)
print(1.0 == 1, 1.5 < 2, 2 > 1.5, float("nan") == float("nan"), float("inf") > 10 ** 18)
print(round(3.14159, 3), round(-0.5), round(0.5), round(1.5), round(1e10, 2), round(2.675, 2), round(1234.567, -2))
for op in ["inf", "nan"]:
    try:
        print(int(float(op)))
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
try:
    round(float("nan"))
except ValueError as e:
    print(e)
try:
    print(float("inf").as_integer_ratio())
except OverflowError as e:
    print(e)
try:
    print(1e308 * 10, -1e308 * 10, 2.0 ** 1025)
except OverflowError as e:
    print(e)
x = 3.7
print(int(x), x.__int__(), x.__trunc__(), x.__floor__(), x.__ceil__(), x.__neg__(), x.__abs__())
print(max(1, 2.5), min(1, 2.5), max(2, 2.0), max(2.0, 2), sum([0.1] * 10), sum([1, 2.5]), sum([], 0.0))
print(1_000_000, 0xFF_FF, 0b1010_1010, 0o7_7, 1_0.5_0, 1e1_0)
print(type(1 + 1.0), type(2 ** -1), type(True + 1.0), type(7 // 2.0))
print(f"{1.0} {1.10:.1f} {1e100} {12345.678:,.2f} {0.000123:.2e} {1234567:,} {1234567:_} {255:#x} {255:#b} {5:03d} {-5:03d} {3.0:g} {1e10:g} {123456789.0:g}")
print(f"{0.25:%} {0.256:.1%} {3.14159:10.3f}| {3.14159:<10.3f}| {3.14159:^10.3f}| {3.14159:*^10.3f}| {3.14159:+.2f} {-3.14159: .2f} {3.14159: .2f}")
print(f"{float('inf'):f} {float('nan'):.2f} {float('-inf'):10}| {float('inf'):F} {1e-7:n} {5:n} {1.5:n}")
print(1.5.__class__.__name__, float.__name__, 2.0.__eq__(2), float.fromhex("0x.8"))
