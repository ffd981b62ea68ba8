# numerical analysis: quadrature rules, Newton, secant, Runge-Kutta, Romberg, Lagrange, splines of lines
import math


def midpoint(f, a, b, n):
    h = (b - a) / n
    return h * sum([f(a + (i + 0.5) * h) for i in range(n)])


def trapezoid(f, a, b, n):
    h = (b - a) / n
    s = (f(a) + f(b)) / 2
    for i in range(1, n):
        s += f(a + i * h)
    return s * h


def simpson(f, a, b, n):
    h = (b - a) / n
    s = f(a) + f(b)
    for i in range(1, n):
        s += f(a + i * h) * (4 if i % 2 else 2)
    return s * h / 3


def romberg(f, a, b, depth):
    r = [[0.0] * (depth + 1) for _ in range(depth + 1)]
    for k in range(depth + 1):
        r[k][0] = trapezoid(f, a, b, 1 << k)
        for j in range(1, k + 1):
            r[k][j] = r[k][j - 1] + (r[k][j - 1] - r[k - 1][j - 1]) / (4 ** j - 1)
    return r[depth][depth]


def newton(f, df, x, eps=1e-12):
    steps = 0
    while abs(f(x)) > eps and steps < 50:
        x -= f(x) / df(x)
        steps += 1
    return x, steps


def secant(f, x0, x1):
    for i in range(60):
        d = f(x1) - f(x0)
        if d == 0 or abs(x1 - x0) < 1e-14:
            return x1
        x0, x1 = x1, x1 - f(x1) * (x1 - x0) / d
    return x1


def rk4(f, t, y, h, n):
    for i in range(n):
        k1 = f(t, y)
        k2 = f(t + h / 2, y + h * k1 / 2)
        k3 = f(t + h / 2, y + h * k2 / 2)
        k4 = f(t + h, y + h * k3)
        y += h * (k1 + 2 * k2 + 2 * k3 + k4) / 6
        t += h
    return y


def lagrange(xs, ys, x):
    total = 0.0
    for i in range(len(xs)):
        term = ys[i]
        for j in range(len(xs)):
            if i != j:
                term *= (x - xs[j]) / (xs[i] - xs[j])
        total += term
    return total


functions = [("sin", math.sin), ("square", lambda x: x * x), ("exp", math.exp), ("recip", lambda x: 1 / (1 + x * x))]
for name, f in functions:
    print("%-7s" % name, end="")
    for rule in [midpoint, trapezoid, simpson]:
        print(" %.8f" % rule(f, 0, 1, 64), end="")
    print(" %.10f" % romberg(f, 0.0, 1.0, 5))
x, steps = newton(lambda x: x ** 3 - 2, lambda x: 3 * x * x, 1.0)
print("%.10f %d" % (x, steps))
print("%.10f" % secant(lambda x: math.cos(x) - x, 0.0, 1.0))
print("%.8f" % rk4(lambda t, y: y, 0.0, 1.0, 0.01, 100))
print("%.8f" % rk4(lambda t, y: -2 * t * y, 0.0, 1.0, 0.05, 40))
print("%.6f %.6f" % (lagrange([0, 1, 2, 3], [1, 2, 9, 28], 1.5), lagrange([-1, 0, 1], [1, 0, 1], 3)))
