# scoping and closures, test-suite style
x = 'global'
results = []


def check(name, got, want):
    results.append((name, got == want))
    if got != want:
        print('FAIL', name, got, want)


def outer():
    x = 'outer'

    def inner():
        nonlocal x
        x = 'changed'
        return lambda: x
    f = inner()
    return x, f()


check('nonlocal', outer(), ('changed', 'changed'))


def counter_factory():
    counts = {}

    def count(key, step=1):
        counts[key] = counts.get(key, 0) + step
        return counts[key]
    count.reset = counts.clear
    return count


c = counter_factory()
c('a'); c('a'); c('b', step=5)
check('dict closure', (c('a'), c('b')), (3, 6))
c.reset()
check('function attribute', c('a'), 1)

fs = [lambda: i for i in range(3)]
check('late binding', [f() for f in fs], [2, 2, 2])
fs = [lambda i=i: i for i in range(3)]
check('default binding', [f() for f in fs], [0, 1, 2])
check('comp scope', [x for x in 'ab'] and x, 'global')


def shadow():
    try:
        return y
    except UnboundLocalError as e:
        return type(e).__name__
    y = 1


check('unbound', shadow(), 'UnboundLocalError')


def deleted():
    z = 1
    del z
    try:
        z
    except NameError as e:
        return isinstance(e, UnboundLocalError)


check('deleted', deleted(), True)


class K:
    x = 'class'
    y = x + '!'
    vals = [x for x in range(3)]

    def m(self):
        return x


check('class scope', (K.x, K.y, K.vals, K().m()), ('class', 'class!', [0, 1, 2], 'global'))


def make_acc(total=0):
    def add(n):
        nonlocal total
        total += n
        return total
    def get():
        return total
    return add, get


add, get = make_acc(10)
add(5)
add(2.5)
check('two closures', get(), 17.5)


def deco(times):
    def wrap(fn):
        def inner(*args, **kw):
            return [fn(*args, **kw) for _ in range(times)]
        inner.__name__ = fn.__name__
        return inner
    return wrap


@deco(2)
@deco(times=3)
def hello(name, punct='!'):
    return 'hi ' + name + punct


check('stacked decorators', hello('bob', punct='?'), [['hi bob?'] * 3] * 2)
check('name kept', hello.__name__, 'hello')


def gen_scope():
    n = 0
    def bump():
        nonlocal n
        n += 1
        return n
    for _ in range(3):
        yield bump()
    yield n


check('generator closure', list(gen_scope()), [1, 2, 3, 3])


def recursive_closure(n):
    def fact(k):
        return 1 if k < 2 else k * fact(k - 1)
    return fact(n)


check('recursive inner', recursive_closure(10), 3628800)


def mutual(n):
    def even(k):
        return True if k == 0 else odd(k - 1)

    def odd(k):
        return False if k == 0 else even(k - 1)
    return even(n), odd(n)


check('mutual inner', mutual(7), (False, True))


def modify_global():
    global x, brand_new
    x = 'modified'
    brand_new = [1]


modify_global()
check('global stmt', (x, brand_new), ('modified', [1]))


def defaults(a, b=[], c=None, *rest, d, e=5, **kw):
    b.append(a)
    return a, list(b), c, rest, d, e, sorted(kw.items())


check('defaults 1', defaults(1, d=2), (1, [1], None, (), 2, 5, []))
check('defaults 2', defaults(2, d=3, z=9, y=8), (2, [1, 2], None, (), 3, 5, [('y', 8), ('z', 9)]))
check('defaults 3', defaults(3, [7], 'c', 'r1', 'r2', d=4, e=6), (3, [7, 3], 'c', ('r1', 'r2'), 4, 6, []))

compose = lambda *fns: (lambda v: compose(*fns[1:])(fns[0](v)) if fns else v)
check('compose', compose(str, len, lambda n: n * 2)(12345), 10)

i = 5
for i in range(2):
    pass
check('loop var leaks', i, 1)
check('walrus in comp', ([last := v for v in (1, 2, 3)], last), ([1, 2, 3], 3))
while (n := len(results)) < 0:
    pass
check('walrus', n > 10, True)

try:
    raise ValueError('boom')
except ValueError as err:
    saved = err
try:
    err
    check('except name', True, False)
except NameError:
    check('except name', str(saved), 'boom')
print(sum(ok for _, ok in results), 'of', len(results), 'passed')
