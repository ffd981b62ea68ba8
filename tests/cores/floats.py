# test: flags=--ram=64K
# Floats have 32 bits: the shortest digits that read back, and rounding on exact digits.
import math

print(0.1, 1.0 / 3.0, 2.0 / 3.0, 1e10, 1e16, 123456789.0, 16777216.0, 1e-5, 3.4e38, 1.5e-45)
print(0.1 + 0.2, 1e20 * 1e20, -0.0, float("1e-3"), float("0.3333333333"), float("nan"))
print("%.3f %.10f %e %g %g" % (math.pi, 0.1, 12345.678, 0.0001, 1e7))
print(f"{2.5:.0f} {3.5:.0f} {-1.005:8.2f}| {1234567.0:,.1f}")
print(round(2.5), round(3.5), round(2.675, 2), round(1234.5, -2))
print(math.sqrt(2.0), math.floor(-1.5), math.sin(1.0) ** 2 + math.cos(1.0) ** 2)
print(7.5 // 2.0, -7.5 // 2.0, -7.5 % 2.0, divmod(7.5, 2.0), 2.0 ** 0.5)
print(int(1e6), int(-2.9), 10 / 4, sum([0.1] * 10))
