# float floor division, modulo and divmod including negative zero
cases = [(7.5, 2.0), (-7.5, 2.0), (7.5, -2.0), (-7.5, -2.0), (0.0, 3.0), (-0.0, 3.0), (6.0, 3.0), (-6.0, 3.0), (6.0, -3.0), (1e300, 7.0), (0.3, 0.1), (1.0, 0.1), (5.0, float("inf")), (-5.0, float("inf"))]
for a, b in cases:
    print(a, b, a / b, a // b, a % b, divmod(a, b))
print(7 // 2.0, 7.0 // 2, -7 // 2.0, 7 % -2.5, 7.5 % 2, True / 2)
print(1 / 3, 2 / 3, 10 / 5, -1 / 4, 0 / 5, 0 / -5)
print(10 ** 15 / 3, 9007199254740993 / 1, 9223372036854775807 / 2)
