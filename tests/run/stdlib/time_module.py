# time: values only compared, never printed
import time

t0 = time.time()
c0 = time.perf_counter()
s = 0
for i in range(1000):
    s += i
t1 = time.time()
c1 = time.perf_counter()
print(s, t1 >= t0, c1 >= c0, t0 > 1600000000)
time.sleep(0.001)
print(time.perf_counter() - c1 >= 0.001, isinstance(time.time(), float))
print(time.strftime('%Y', time.gmtime(0)))
