# composing functions: pipe, compose, curry, flip, and text pipelines
from functools import reduce


def compose(*fs):
    return reduce(lambda f, g: lambda x: f(g(x)), fs)


def pipe(value, *fs):
    for f in fs:
        value = f(value)
    return value


def curry2(f):
    return lambda a: lambda b: f(a, b)


def flip(f):
    return lambda a, b: f(b, a)


def tap(label, log):
    def f(x):
        log.append((label, x))
        return x
    return f


log = []
inc = lambda x: x + 1
dbl = lambda x: x * 2
print(compose(inc, dbl)(5), compose(dbl, inc)(5), compose(inc, inc, inc)(0))
print(pipe(3, inc, tap('a', log), dbl, tap('b', log), inc), log)
sub = lambda a, b: a - b
print(curry2(sub)(10)(3), flip(sub)(10, 3))


def words(s):
    return s.split()


def capitalise(ws):
    return [w[0].upper() + w[1:] for w in ws]


def drop_short(n):
    def f(ws):
        return [w for w in ws if len(w) > n]
    return f


def joined(sep):
    return lambda ws: sep.join(ws)


title = lambda s: joined(' ')(capitalise(drop_short(2)(words(s))))
print(title('an old man and the sea of it'))
slug = lambda s: joined('-')(drop_short(0)(words(''.join(c if c.isalnum() else ' ' for c in s.lower()))))
print(slug('Hello, World! It is 2024...'))


def fold(f, acc):
    def run(xs):
        out = acc
        for x in xs:
            out = f(out, x)
        return out
    return run


print(fold(lambda a, x: a * 10 + x, 0)([1, 2, 3]), fold(max, -1)([4, 9, 2]), fold(lambda a, x: x + a, '')('abc'))


def unfold(f, seed):
    out = []
    state = seed
    while True:
        r = f(state)
        if r is None:
            return out
        value, state = r
        out.append(value)


print(unfold(lambda n: None if n == 0 else (n % 2, n // 2), 37)[::-1])
print(unfold(lambda p: None if p[0] > 60 else (p[0], (p[1], p[0] + p[1])), (0, 1)))
