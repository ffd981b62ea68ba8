# decorators that count calls, memoise, and register functions
registry = {}


def register(f):
    registry[f.__name__] = f
    return f


def memo(f):
    cache = {}

    def wrapper(n):
        if n not in cache:
            cache[n] = f(n)
        return cache[n]

    return wrapper


calls = 0


@memo
def fib(n):
    global calls
    calls += 1
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@register
def hello(who):
    return 'hello ' + who


@register
def bye(who):
    return 'bye ' + who


print(fib(60), calls)
for name in sorted(registry):
    print(name, registry[name]('ann'))
