"""decorators, `functools.wraps`, `lru_cache`, `partial`"""
import functools


def twice(func):
    @functools.wraps(func)
    def inner(x):
        return func(func(x))

    return inner


def times(n):
    def decorate(func):
        def inner(*args):
            return [func(*args) for _ in range(n)]

        return inner

    return decorate


@twice
def add(x):
    return x + 1


@times(3)
def mul(a, b):
    return a * b


@functools.lru_cache(maxsize=None)
def slow(n):
    return n if n < 2 else slow(n - 1) + slow(n - 2)


print(add(1), mul(2, 3), slow(50), add.__name__, functools.partial(mul, 5)(6))
# but: a function has only the attributes that are assigned to it by its own name
def f():
    pass


for g in [f]:
    g.count = 1
print(g.count)
