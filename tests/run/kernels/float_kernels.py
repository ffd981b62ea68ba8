# scientific loops in floats: Lorenz attractor, heat equation, pendulum, random walk, Buffon, orbit precession
import math


def lorenz(n, dt=0.005):
    x, y, z = 1.0, 1.0, 1.0
    for _ in range(n):
        dx = 10.0 * (y - x)
        dy = x * (28.0 - z) - y
        dz = x * y - 8.0 / 3.0 * z
        x += dx * dt
        y += dy * dt
        z += dz * dt
    return x, y, z


def heat(n, steps, alpha=0.25):
    u = [0.0] * n
    u[n // 2] = 100.0
    for _ in range(steps):
        v = u[:]
        for i in range(1, n - 1):
            v[i] = u[i] + alpha * (u[i - 1] - 2 * u[i] + u[i + 1])
        u = v
    return u


def pendulum(theta, omega, dt, n):
    energy0 = 0.5 * omega ** 2 - math.cos(theta)
    for _ in range(n):
        omega -= math.sin(theta) * dt
        theta += omega * dt
    return theta, abs(0.5 * omega ** 2 - math.cos(theta) - energy0) < 0.01


def walk(n, seed):
    x = y = 0
    far = 0.0
    for _ in range(n):
        seed = (seed * 16807) % 2147483647
        d = seed % 4
        if d == 0:
            x += 1
        elif d == 1:
            x -= 1
        elif d == 2:
            y += 1
        else:
            y -= 1
        far = max(far, math.sqrt(x * x + y * y))
    return x, y, far


def ema(values, k):
    out = []
    last = None
    for v in values:
        last = v if last is None else last + k * (v - last)
        out.append(last)
    return out


print(["%.6f" % v for v in lorenz(400)])
u = heat(21, 50)
print(["%.4f" % v for v in u[5:16]], "%.6f" % sum(u), u == u[::-1])
theta, kept = pendulum(1.0, 0.0, 0.001, 3000)
print("%.6f" % theta, kept)
x, y, far = walk(2000, 77)
print(x, y, round(far, 6))
print(ema([1, 2, 3, 4], 0.5), ema([], 0.1), [round(v, 4) for v in ema([10.0, 0.0, 10.0], 0.25)])
print("%.10f" % sum([1.0 / (k * k) for k in range(1, 2000)]), math.sqrt(6 * sum([1.0 / (k * k) for k in range(1, 2000)])) < math.pi)
s = 0.0
for k in range(1, 1000):
    s += math.sin(k) / k
print("%.8f" % s, "%.8f" % ((math.pi - 1) / 2))
