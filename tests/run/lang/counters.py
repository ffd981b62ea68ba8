# Counters in loops, up to the edge of what an int holds.
BIG = 9223372036854775807


def attempt(name, f, *args):
    try:
        print(name, f(*args))
    except OverflowError:
        print(name, "OverflowError")


def count(xs):
    n = 0
    for x in xs:
        if x > 2:
            n += 1
        else:
            n += 2
    return n


def count_down(xs):
    n = 0
    for i in range(len(xs)):
        if xs[i] > 2:
            n -= 1
    return n


def both(xs):
    n = 5
    m = 0
    for i in range(5, 5 + len(xs)):
        n += 1
        m = m + 1
        if m == 3:
            m = 0
    return n, m


def letters(s):
    n = 0
    for c in s:
        if c == "a":
            n += 1
    return n


def nested(xs):
    n = 0
    for i in range(3):
        for x in xs:
            n += 1
    return n


print(count([1, 2, 3, 4]), count([]), count_down([1, 2, 3, 4]), both([7, 8, 9, 10]), letters("banana"), nested([4, 5]))
