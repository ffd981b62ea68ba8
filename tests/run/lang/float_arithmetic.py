# floating arithmetic: rounding, accumulation, special values, conversions to int, comparisons with tolerance
print(0.1 + 0.2, 0.1 * 3, 1 - 0.9, 1.1 + 2.2, 3 * 1.1, 0.1 + 0.7, 4.35 * 100, 1.005 * 1000)
t = 0.0
for _ in range(10):
    t += 0.1
print(t, t == 1.0, round(t, 10) == 1.0)
print(1e16 + 1, 1e16 + 2, 2.0 ** 53 + 1, 1e308 * 10, -1e308 * 10, 5e-324 / 2, 1e-200 * 1e-200)
print(int(3.99), int(-3.99), int(1e15), int(0.5), int(-0.5), round(2.5), round(3.5), round(-2.5), round(0.5), round(1.5))
print(7.0 // 2, 7.0 % 2, -7.0 // 2, -7.0 % 2, 2.5 * 2, 5 / 2, 4 / 2, 1 / 3 * 3)
inf = float("inf")
print(inf + 1, inf * -1, inf - 1e308, 1 / inf, -1 / inf, inf > 10 ** 18, inf * 0 != inf * 0)
a, b = 1e20, -1e20
print((a + b) + 3.14, a + (b + 3.14))
h = 0.0
for k in range(1, 101):
    h += 1 / k
print(h, h > 5.18, "%.10f" % h)
x = 1.0
n = 0
while 1.0 + x > 1.0:
    x /= 2
    n += 1
print(n, x)
m = 1.0
for k in range(1, 18):
    m *= k
print(m, m / 3, m % 1000)
s = 0.0
c = 0.0
for k in range(1000):
    y = 0.001 - c
    w = s + y
    c = (w - s) - y
    s = w
print(s, abs(s - 1) < 1e-15)
print(-0.0, 0.0 * -1, -0.0 + 0.0, -0.0 == 0.0, 1 * -0.0, abs(-0.0), 0.0 / -5)
print(3 * 0.5 + 1, 2 - 0.5, 10 % 3.5, -10 % 3.5, 1.5 ** 2, 2 ** -0.5, (-8.0) ** 3)
