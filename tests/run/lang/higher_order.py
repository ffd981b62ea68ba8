# higher-order functions: compose lists of functions, currying, memo by list, callbacks with state, church numerals
def compose_all(fs):
    def run(x):
        for f in fs:
            x = f(x)
        return x
    return run


print(compose_all([lambda x: x + 1, lambda x: x * 10, lambda x: x - 3])(4), compose_all([])(7))


def curry(f):
    return lambda a: lambda b: f(a, b)


print(curry(lambda a, b: a - b)(10)(3), curry(pow)(2)(8))


def flip(f):
    return lambda a, b: f(b, a)


print(flip(lambda a, b: a / b)(4, 2))


def memo(f, size):
    cache = [-1] * size
    hits = [0]

    def call(n):
        if cache[n] < 0:
            cache[n] = f(n)
        else:
            hits[0] += 1
        return cache[n]

    return call, hits


square, hits = memo(lambda n: n * n, 10)
print([square(k) for k in (3, 4, 3, 3)], hits)


def each(l, action):
    for i, v in enumerate(l):
        action(i, v)


seen = []
each("abc", lambda i, c: seen.append(c * (i + 1)))
print(seen)
best = [0, ""]


def keep_longest(i, w):
    if len(w) > best[0]:
        best[0] = len(w)
    best_word.append(w)


best = [0]
best_word = []
each(["a", "long", "mid"], keep_longest)
print(best, best_word)
zero = lambda f: lambda x: x
succ = lambda n: lambda f: lambda x: f(n(f)(x))
to_int = lambda n: n(lambda k: k + 1)(0)
one = succ(zero)
two = succ(one)
print(to_int(zero), to_int(one), to_int(two), to_int(succ(two)))


def fixed_point(f, x, eps=1e-10):
    while abs(f(x) - x) > eps:
        x = f(x)
    return x


print("%.6f" % fixed_point(lambda x: (x + 2 / x) / 2, 1.0))


def derivative(f, h=1e-6):
    return lambda x: (f(x + h) - f(x - h)) / (2 * h)


print("%.4f %.4f" % (derivative(lambda x: x * x)(3.0), derivative(derivative(lambda x: x ** 3, 1e-3), 1e-3)(2.0)))


def selector(n):
    def low():
        return "low"

    def high():
        return "high"

    return high if n > 5 else low


print(selector(3)(), selector(9)())
