# Exceptions that leave a generator end it; StopIteration becomes RuntimeError.
def g():
    raise StopIteration
    yield

try:
    list(g())
except RuntimeError as e:
    print(e)

def h():
    it = iter([1])
    while True:
        yield next(it)

try:
    print(list(h()))
except RuntimeError as e:
    print(e)

def k():
    try:
        yield 1
    except ValueError:
        yield 've'
    yield 3

x = k()
print(next(x), x.throw(ValueError('q')), next(x))
y = k()
next(y)
try:
    y.throw(KeyError, 'kk') if False else y.throw(KeyError('kk'))
except KeyError as e:
    print(repr(e))
print(list(y))

def boom():
    yield 1
    1 / 0

b = boom()
next(b)
try:
    next(b)
except ZeroDivisionError:
    print('zde')
print(next(b, 'over'))
gg = (i for i in [1, 2])
print(gg.__next__(), next(gg), next(gg, None))
print(hasattr(gg, 'send'), iter(gg) is gg)
