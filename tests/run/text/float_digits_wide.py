# Shortest digits, fixed places and rounding over the whole range of floats.
import random

random.seed(11)


def show(x):
    print(repr(x), "%.3f" % x, "%.0f" % x, "{:.17f}".format(x), f"{x:.2f}", "%.10f|%.1f" % (x, x))
    if abs(x) < 1e100:
        print(round(x, 2), round(x, 0), round(x, 5), round(x, 15), round(x, 1), round(x, -2))


values = [
    0.0, 0.5, 1.5, 2.5, 0.125, 0.375, 0.1 + 0.2, 2.675, 1.005, 0.05, 0.005, 0.15, 0.25, 0.35, 1e15, 1e16, 1e21, 1e22,
    1e23, 123456789012345.6, 9007199254740993.0, 99999999999999.99, 999999.9999, 0.00015, 1e-5, 0.0001, 5e-324,
    2.2250738585072014e-308, 1.7976931348623157e308, 9.5, 99.5, 0.5000000000000001, 0.49999999999999994,
]
for i in range(1500):
    values.append(random.random() * 10.0 ** random.randint(-20, 20))
    values.append(random.randint(0, 10**9) / 10.0 ** random.randint(0, 9))
    values.append(random.randint(0, 2**53) * 2.0 ** random.randint(-1074, 900))
    values.append(random.randint(1, 2000) / 8 + 0.0625)
for e in range(-1074, 1024, 7):
    x = 2.0**e
    values.append(x)
    values.append(x * (1 + 2.0**-52))
    if e > -1022:
        values.append(x * (1 - 2.0**-53))
for e in range(-307, 308, 3):
    values.append(float("1e%d" % e))
    values.append(float("9.5e%d" % e))
for x in values:
    show(x)
    show(-x)
