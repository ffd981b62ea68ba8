# integer parsing and float overflow
import math


def f(x):
    try:
        return math.exp(x)
    except OverflowError as e:
        return 'overflow: ' + str(e)


print(f(0.0), f(1000.0))
try:
    print(10.0 ** 400)
except OverflowError as e:
    print('pow', type(e).__name__)
print(1e308 * 10, -1e308 * 10)
try:
    int(float('inf'))
except OverflowError as e:
    print(e)
