# operations
def add(a, b):
    return a + b


def sub(a, b):
    return a - b


def negate(x):
    return -x


def adder(k):
    return lambda x: x + k


def apply(f, n, x):
    for _ in range(n):
        x = f(x)
    return x


def counter():
    n = 0

    def step():
        nonlocal n
        n += 1
        return n

    return step
