# Floats that C prints or reads differently, and infinities.
big = 1e308
print(big * 10, -big * 10, 0.0 * -1.0, 1e16, 1e15, 123456789.125, 1e-5, 0.0001, 5e-324)
nan = big * 10 - big * 10
print(nan != nan, 0.1 + 0.2, 1 / 3, float("inf"), round(2.5), round(2.675, 2))
