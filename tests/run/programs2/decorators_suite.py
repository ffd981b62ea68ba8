# decorators with arguments, stacked, counting, caching, validating keywords
import functools


def counted(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        stats[func.__name__] = stats.get(func.__name__, 0) + 1
        return func(*args, **kwargs)
    return wrapper


def retry(times, default=None):
    def decorate(func):
        def wrapper(*args, **kwargs):
            for attempt in range(times):
                try:
                    return func(*args, **kwargs)
                except ValueError as e:
                    print('attempt', attempt + 1, 'failed:', e)
            return default
        return wrapper
    return decorate


def memo(func):
    cache = {}

    def wrapper(n):
        if n not in cache:
            cache[n] = func(n)
        return cache[n]
    return wrapper


stats = {}
failures = [2]


@counted
def area(width, height=1, *, scale=1):
    return width * height * scale


@retry(3, default=-1)
def flaky(limit):
    if failures[0] > 0:
        failures[0] -= 1
        raise ValueError('still %d to go' % failures[0])
    return limit * 2


@retry(2, default=-1)
def never(x):
    raise ValueError(x)


@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@counted
@memo
def square(n):
    return n * n


print(area(3), area(3, 4), area(2, height=5), area(width=2, height=3, scale=10))
print(flaky(21), never('x'))
print(fib(60), square(9), square(9))
print(stats)
