# OverflowError: math range error of exp
import math

for v in (1, 10, 1000):
    print("%.6g" % math.exp(v))
