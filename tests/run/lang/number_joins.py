# places where an int and a float meet: results, list items, parameters, defaults, loops, conditional expressions, swaps
def pick(flag, a, b):
    return a if flag else b


def safe_div(a, b):
    if b == 0:
        return 0
    return a / b


def running(values):
    out = [0]
    for v in values:
        out.append(out[-1] + v)
    return out


def step(x, by=1):
    return x + by


def half_or_same(n):
    if n % 2 == 0:
        return n // 2
    return n / 2


print(pick(True, 1, 2.5), pick(False, 1, 2.5), pick(True, 0, 0.0), pick(False, 0, 0.0))
print(safe_div(1, 0), safe_div(4, 2), [safe_div(k, 2) for k in range(3)], [safe_div(1, k) for k in range(3)])
print(running([1, 2]), running([0.5, 1]), running([]), step(1), step(1, 0.5), step(1.5), step(step(1, 2), 0.25))
print([half_or_same(k) for k in range(5)], sum([half_or_same(k) for k in range(5)]), max([half_or_same(k) for k in range(5)]))
l = [1, 2, 3]
l[1] = 2.5
print(l, [v * 2 for v in l], l[0] + l[2], l[0] / l[2], sorted(l, reverse=True), l.index(2.5), 3.0 in l)
a, b = 1, 2.5
a, b = b, a
print(a, b)
x = 0
for k in range(4):
    x = x + k if k < 2 else x + 0.5
    print(x, end=" ")
print()
t = 0
n = 0
while n < 3:
    t += n * 1.5
    n += 1
print(t, n)
best = -1
for v in [0.5, 3, 2.5]:
    if v > best:
        best = v
print(best, str(best), "%s" % best, f"{best}", "%d" % best, "%.1f" % best, repr([best]))
m = min(3, 2.5), max(3, 2.5), min(2, 2.0), abs(-3), abs(-3.5), round(2.6), round(2.64, 1), pow(2, 3), pow(2, -1)
print(m)
z = 10
z /= 4
z *= 2
print(z, z == 5, int(z), z // 2, z % 2, -z, 7 // 2, 7 // 2.0, 7 % 2.0, 2 ** 3, 2 ** 3.0)
print(sum([0.5] * 4), sum([1] * 4), sum([1, 0.5]), sum([]), len([1]) * 1.0, 5 - 5.0, 0 * 1.5, -0.0 + 0)
