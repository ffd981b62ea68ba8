"""functions: defaults, keywords, `*args`, `**named`, closures, `lambda`, recursion"""


def area(w, h=2, *rest, scale=1, **named):
    return w * h * scale + sum(rest) + len(named)


def counter():
    n = 0

    def step(by=1):
        nonlocal n
        n += by
        return n

    return step


def fib(n, /):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


tick = counter()
tick()
print(area(3), area(3, 4, 5, 6, scale=2, name="x"), tick(5), fib(15))
print(sorted([3, 1, 2], key=lambda n: -n), area(*[1, 2], **{"scale": 3}))
