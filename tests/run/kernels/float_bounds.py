# int() of floats whose bounds are known, and of those that only seem to be.
def attempt(name, f, *args):
    try:
        print(name, f(*args))
    except (OverflowError, ValueError, ZeroDivisionError) as e:
        print(name, type(e).__name__)


INF = float("inf")


def set_by_other_name(n):
    a = [0.0] * 4
    b = a
    b[n] = INF
    return int(a[n])


def swapped(n):
    a = [0.5] * 3
    b = [1.0] * 3
    for i in range(n):
        a, b = b, a
        a[1] = a[1] * 1e6
    return int(b[1])


def give(items):
    return items


def given(x):
    a = [1.0, 2.0]
    give(a)[1] = x
    return int(a[1])


def held(x):
    a = [1.0, 2.0]
    rows = [a, [3.0]]
    rows[0][0] = x
    return int(a[0])


class Box:
    def __init__(self, items):
        self.items = items


def boxed(x):
    a = [1.0, 2.0]
    box = Box(a)
    box.items[0] = x
    return int(a[0])


def paired(x):
    a = [1.0, 2.0]
    pair = (a, 1)
    pair[0][0] = x
    return int(a[0])


def enclosed(x):
    a = [1.0, 2.0]

    def change():
        a[0] = x

    change()
    return int(a[0])


def yielded(x):
    a = [1.0, 2.0]

    def items():
        yield a

    for one in items():
        one[0] = x
    return int(a[0])


def chosen(flag, x):
    a = [1.0, 2.0]
    b = [3.0, 4.0]
    (a if flag else b)[0] = x
    return int(a[0]), int(b[0])


def or_none(flag, x):
    a = [1.0, 2.0]
    b = a if flag else None
    if b is not None:
        b[0] = x
    return int(a[0])


def in_tuple_assignment(x):
    a = [1.0, 2.0]
    a[0], a[1] = x, a[0]
    return int(a[0]) + int(a[1])


def by_loop(x):
    a = [1.0, 2.0]
    for a[1] in [3.0, x]:
        pass
    return int(a[1])


def by_slice(x):
    a = [1.0, 2.0]
    a[:] = [x, x]
    return int(a[1])


KEPT = [0.0, 0.0]


def keep(x):
    KEPT[1] = x


def kept(x):
    before = int(KEPT[1])
    keep(x)
    return before + int(KEPT[1])


def filled(x, n):
    return int(([x] * n)[n - 1])


def filled_again(x):
    total = 0
    item = 1.0
    for i in range(2):
        a = [item] * 2
        total += int(a[1])
        item = x
    return total


for value in [2.5, -1e15, INF, -INF, float("nan")]:
    attempt("given", given, value)
    attempt("held", held, value)
    attempt("boxed", boxed, value)
    attempt("paired", paired, value)
    attempt("enclosed", enclosed, value)
    attempt("yielded", yielded, value)
    attempt("chosen", chosen, True, value)
    attempt("chosen", chosen, False, value)
    attempt("or none", or_none, True, value)
    attempt("tuple", in_tuple_assignment, value)
    attempt("loop", by_loop, value)
    attempt("slice", by_slice, value)
    attempt("kept", kept, value)
    attempt("kept", kept, 0.0)
    attempt("filled", filled, value, 3)
    attempt("filled", filled_again, value)
attempt("name", set_by_other_name, 2)
for turns in range(6):
    attempt("swapped", swapped, turns)


# Sums, products, quotients.
def sums(n, step):
    total = 10.0
    for i in range(n):
        for j in range(3):
            total += step
        total -= 0.5
    return int(total)


def doubled(n):
    x = 1.0
    for i in range(n):
        x += x
    return int(x)


def mean(n):
    total = 0.0
    for i in range(10):
        total = total + i * 0.5
    return int(total / n)


def ratio(n):
    parts = [0.0] * 8
    for i in range(8):
        parts[i] = (i + 1) / 2.0
    least = 1.0
    for i in range(8):
        least = least / parts[i]
    return int(1.0 / (parts[n] - 2.0)), int(least * 1e6), int(-parts[n]), int(abs(-parts[n]))


def decay(n):
    x = 1000.0
    out = 0
    while n > 0:
        x = x * 0.5
        n -= 1
        out += int(x)
    return out


def gauss(width):
    samples = [0.0] * 16
    for i in range(16):
        samples[i] = 3.3 * ((i * 37) % 1024) / 1023.0
    total = 0.0
    for k in range(width):
        total += samples[k] * 0.25
    return int(total * 1000.0)


attempt("sums", sums, 4, 0.25)
attempt("sums", sums, 5, -1e3)
attempt("sums", sums, 6, 1e307)
attempt("sums", sums, 7, INF)
attempt("doubled", doubled, 20)
attempt("doubled", doubled, 1030)
attempt("mean", mean, 4)
attempt("mean", mean, 0)
attempt("ratio", ratio, 2)
attempt("ratio", ratio, 3)
print(decay(12), gauss(5), gauss(16))
