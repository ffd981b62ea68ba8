# functools: partial, wraps, reduce, lru_cache
from functools import lru_cache, partial, reduce, wraps


def volume(a, b, c=1):
    return a * b * c


base = partial(volume, 2)
print(base(3), base(3, c=4), partial(volume, 2, 3, c=5)())
print(list(map(partial(pow, 2), range(5))))
print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a * b, [], 7))


def shout(f):
    @wraps(f)
    def wrapper(*args):
        return f(*args).upper()
    return wrapper


@shout
def greet(n):
    return 'hi ' + n


print(greet('bob'), greet.__name__)


@lru_cache(maxsize=None)
def ways(n):
    return 1 if n <= 1 else ways(n - 1) + ways(n - 2)


print(ways(70))
