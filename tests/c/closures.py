# Captured variables live in cells; functions are values.
def counter(start):
    count = start

    def tick(by=1):
        nonlocal count
        count += by
        return count

    return tick


def twice(f, x):
    return f(f(x))


def adder(n):
    return lambda x: x + n


a = counter(10)
b = counter(100)
print(a(), a(5), b(), a())
print(twice(adder(3), 4), twice(lambda x: x * x, 3))
