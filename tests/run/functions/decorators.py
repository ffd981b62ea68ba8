# user decorators: plain, with arguments, stacked, on methods
def twice(f):
    def wrapper(x):
        return f(f(x))
    return wrapper


def logged(prefix):
    def deco(f):
        def wrapper(*args):
            r = f(*args)
            print(prefix, args, '->', r)
            return r
        return wrapper
    return deco


@twice
def inc(x):
    return x + 1


@logged('add')
def add(a, b):
    return a + b


@logged('top')
@twice
def dbl(x):
    return x * 2


print(inc(5))
add(2, 3)
dbl(3)


class T:
    @logged('T')
    def go(self_or_x, n=1):
        return n

    @staticmethod
    @twice
    def half(x):
        return x / 2


print(T.half(8.0))
