# math domain error of sqrt
import math

for v in (4, 0, -1):
    print(math.sqrt(v))
