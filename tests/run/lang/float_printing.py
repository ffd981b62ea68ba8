# printing of floats: shortest digits that read back, exponents, signs, integers in floats
values = [0.0, -0.0, 1.0, -1.0, 0.1, 0.2, 0.1 + 0.2, 1 / 3, 2 / 3, 100.0, 1e15, 1e16, 123456789012345678.0,
          1e17, 1e21, 1e22, 1e23, 1e100, 1e308, 1.7976931348623157e308, 5e-324, 2.2250738585072014e-308, 1e-4, 1e-5,
          0.0001, 0.00001, 0.00012345, 1.5e-10, 3.141592653589793, 2.718281828459045, 1e0, 12345.678, 9007199254740992.0,
          9007199254740993.0, 4.35, 0.3, 1.1, 2.675, 1234567.0, 99999999999999990.0, 0.5, 1e-7, 123e-7]
for v in values:
    print(v, -v, repr(v) == str(v))
inf = 1e308 * 10
nan = inf - inf
print(inf, -inf, nan, [inf, nan, -0.0])
print(inf == inf, nan == nan, nan != nan, inf > 1e308, -inf < 0, nan < 1, nan > 1)
print(str(1.0) + "|" + repr(1e16) + "|" + str(-0.0))
print([1.0, 2.5], (3.0, ), [[0.1], [1e-9]])
print(1e5, 1e5 * 10, 1e15 * 10, 123456.789e3)
print(float(7), float("1e3"), float(" -2.5 "), float("inf"), float("-Infinity"), float("nan"))
