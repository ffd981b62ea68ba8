# a function that returns 0 or a float, averages of nothing, sums that stay int
def average(l):
    if len(l) == 0:
        return 0
    return sum(l) / len(l)


def largest(l):
    best = 0
    for v in l:
        if v > best:
            best = v
    return best


def scale(x, on):
    if on:
        x = x * 0.5
    return x


def total(values):
    t = 0
    for v in values:
        t += v
    return t


print(average([]), average([1, 2]), average([3]))
print(largest([-1.5, -2.0]), largest([0.5, 2.25]), largest([1, 5, 2]))
print(scale(4, False), scale(4, True), scale(3.0, False))
print(total([]), total([1, 2]), total([1.5, 2.5]))
s = 0
for k in range(3):
    print(s, end=" ")
    s = s + k * 0.5
print(s)
m = 0
for w in [0, 1]:
    if w:
        m = 2.5
    print(m)
x = 1 if len("ab") == 2 else 1.0
print(x, x + 1, x * 2.0, x / 2, x == 1)
mixed = [1, 2.0, 3]
print(mixed, sum(mixed), max(mixed), mixed[0], mixed[1])
for v in mixed:
    print(v, v * 2, -v, v // 2)
