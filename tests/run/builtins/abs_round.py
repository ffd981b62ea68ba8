# abs and round: banker's rounding, ndigits positive, negative and zero, results' types
print(abs(5), abs(-5), abs(0), abs(-2.5), abs(-0.0), abs(True), abs(-9223372036854775807), abs(float("-inf")))
for v in [0.5, 1.5, 2.5, 3.5, -0.5, -1.5, -2.5, 0.49999999999999994, 2.675, 1e15 + 0.5]:
    print(v, round(v), round(v, 0), round(v, 1), round(v, 2))
print(round(3.14159, 3), round(2.675, 2), round(1234.5678, -2), round(0.1 + 0.2, 10), round(5.015, 2), round(1e-7, 3), round(123.456, -3), round(-1.005, 2))
print(round(7), round(1234, -2), round(1250, -2), round(1350, -2), round(-1250, -2), round(15, -1), round(25, -1), round(55, -2), round(5, 3), round(True))
print(type(round(2.5)) == int, type(round(2.5, 0)) == float, type(round(3)) == int, round(2.5, None), round(-0.4), round(0.6), round(1e15))
x = 2.34567
print([round(x, k) for k in range(-1, 6)], round(x * 100) / 100, round(number=x, ndigits=1))
