"""`float`, `complex`, `bool`, `None`"""
import math

print(0.1 + 0.2, 1e308 * 10, -0.0, float("nan"), 7 / 2, 7.5 // 2, 1e16, 1.0, round(2.675, 2), f"{math.pi:.3e}", (0.5).hex())
print((1 + 2j) * (3 - 1j), abs(3 + 4j), True + True, None is None, bool([]), 3.0.is_integer())
print((2.5).as_integer_ratio())
# but: no `float.fromhex`
print(float.fromhex("0x1.8p1"))
