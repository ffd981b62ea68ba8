# functions passed to numeric methods: bisection, newton, simpson, runge-kutta
import math


def bisect(f, lo, hi, eps=1e-12):
    flo = f(lo)
    while hi - lo > eps:
        mid = (lo + hi) / 2
        fm = f(mid)
        if (flo < 0) == (fm < 0):
            lo, flo = mid, fm
        else:
            hi = mid
    return (lo + hi) / 2


def derivative(f, h=1e-5):
    return lambda x: (f(x + h) - f(x - h)) / (2 * h)


def newton(f, x, df=None, steps=30):
    if df is None:
        df = derivative(f)
    for _ in range(steps):
        x = x - f(x) / df(x)
    return x


def simpson(f, a, b, n=100):
    h = (b - a) / n
    s = f(a) + f(b)
    for i in range(1, n):
        s += f(a + i * h) * (4 if i % 2 else 2)
    return s * h / 3


def rk4(f, y, t, h, n):
    out = []
    for _ in range(n):
        k1 = f(t, y)
        k2 = f(t + h / 2, y + h / 2 * k1)
        k3 = f(t + h / 2, y + h / 2 * k2)
        k4 = f(t + h, y + h * k3)
        y += h / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
        t += h
        out.append(y)
    return out


print('%.9f' % bisect(lambda x: x ** 3 - 2, 0.0, 2.0))
print('%.9f' % newton(lambda x: x * x - 2, 1.0))
print('%.9f' % newton(math.cos, 1.0, df=lambda x: -math.sin(x)))
print('%.9f' % simpson(math.sin, 0.0, math.pi))
print('%.6f' % simpson(lambda x: 1 / x, 1.0, math.e, n=500))
ys = rk4(lambda t, y: y - t * t + 1, 0.5, 0.0, 0.2, 10)
print(' '.join('%.5f' % y for y in ys))
print('%.4f' % derivative(lambda x: x ** 2)(3.0))
