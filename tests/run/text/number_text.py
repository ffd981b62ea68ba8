# numbers to text and back: float repr, rounding, exponents
for x in (0.1, 1.0, 1e16, 1e15, 123456789.123, 1e-5, 0.0001, -0.0, 1 / 3, 2 / 3, 1e22, 1.5e300, 5e-324, 100.0):
    print(x, repr(x), str(x), '%.3g' % x, f'{x:.2f}' if x < 1e10 else 'big')
print(float('1e3'), float('-.5'), float(' 7 '), float('inf'), float('-inf'), float('nan'), float('1_0.5'))
print(int('007'), int('-0'), str(10 ** 18), str(-2 ** 62), int('9223372036854775807'), round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2))
print(str(True), int(True), float(3), int(-3.9), int('12') + float('0.5'), 7 // 2, -7 // 2, 7 % -3, -7 % 3, 7.5 // 2, -7.5 % 2)
