# messages of numeric errors and conversions
import math


def show(f):
    try:
        print(f())
    except (ArithmeticError, ValueError) as e:
        print(type(e).__name__ + ':', e)


zero = 0
show(lambda: 1 // zero)
show(lambda: 1 % zero)
show(lambda: 1 / zero)
show(lambda: 1.5 / zero)
show(lambda: 1.5 // zero)
show(lambda: 1.5 % zero)
show(lambda: divmod(3, zero))
show(lambda: int('12a'))
show(lambda: int(''))
show(lambda: float('1.2.3'))
show(lambda: int('z', 36))
show(lambda: math.sqrt(-1.0))
show(lambda: math.log(zero))
show(lambda: 1 << (zero - 1))
show(lambda: chr(-1))
show(lambda: int(float('nan')))
