# time: only relations that always hold
import time
from time import perf_counter

t0 = time.time()
p0 = perf_counter()
n = 0
for k in range(1000):
    n += k
time.sleep(0.01)
p1 = time.perf_counter()
t1 = time.time()
print(n, p1 > p0, t1 >= t0, p1 - p0 >= 0.009, p1 - p0 < 60, t0 > 1600000000, type(t0) == float, type(p0) == float)
time.sleep(0)
print("%.1f" % (abs(p1 - p0) * 0))
