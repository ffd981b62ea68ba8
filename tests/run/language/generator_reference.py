# Generators: send, throw, close, return values, delegation.
def g():
    x = (yield 1)
    print('got', x)
    try:
        y = (yield 2)
        print('got', y)
    except ValueError as e:
        print('caught', e)
        yield 'recovered'
    finally:
        print('fin')
    return 'ret'

it = g()
print(next(it), it.send('A'), it.throw(ValueError('boom')))
try:
    next(it)
except StopIteration as e:
    print('stop', e.value)
it = g()
next(it)
it.close()
it = g()
next(it)
next(it)
it.close()
try:
    next(it)
except StopIteration:
    print('done')

def sub():
    r = (yield from inner(3))
    print('r', r)
    yield from [10, 20]
    yield from 'ab'
    return 5

def inner(n):
    for i in range(n):
        yield i
    return n * 2

def outer():
    v = (yield from sub())
    yield v

print(list(outer()))
try:
    g().send(5)
except TypeError as e:
    print(e)

def acc():
    total = 0
    while True:
        v = (yield total)
        if v is None:
            return total
        total += v

a = acc()
next(a)
print(a.send(1), a.send(2))
try:
    a.send(None)
except StopIteration as e:
    print(e.value)

class Tree:

    def __init__(self, v, l=None, r=None):
        self.v, self.l, self.r = (v, l, r)

    def __iter__(self):
        if self.l:
            yield from self.l
        yield self.v
        if self.r:
            yield from self.r

print(list(Tree(2, Tree(1), Tree(3))), sum(Tree(5, Tree(4))), 3 in Tree(3))

def bad():
    yield 1
    raise StopIteration

try:
    list(bad())
except RuntimeError as e:
    print(e)

def gen_exc():
    yield 1
    raise KeyError('k')

try:
    for x in gen_exc():
        print(x)
except KeyError as e:
    print(repr(e))
print(next(iter([]), 'default'), next((x for x in range(3) if x > 1), None))
e = (i * i for i in range(4))
print(next(e), list(e), list(e))
print(sum((x for x in range(5))), max((len(w) for w in ['a', 'bb'])), ','.join((c for c in 'abc')), dict(((k, 1) for k in 'ab')), sorted((x % 3 for x in range(5))), any((x > 3 for x in range(3))), tuple((x for x in 'ab')))

def fib():
    a, b = (0, 1)
    while True:
        yield a
        a, b = (b, a + b)

for f in fib():
    if f > 50:
        break
    print(f, end=' ')
print()

def count(n):
    while n:
        n -= 1
        yield n

z = zip(count(3), count(5))
print(list(z))
c = count(2)
print(list(c), list(c), c is iter(c))

def delegating():
    try:
        yield from inner2()
    except ValueError:
        yield 'outer caught'

def inner2():
    try:
        yield 1
    finally:
        print('inner fin')

d = delegating()
print(next(d), d.throw(ValueError))
print(type(g()).__name__, hasattr(g(), 'send'))
lam = lambda: (yield 1)
print(list(lam()))
pairs = ((i, j) for i in range(3) for j in range(i))
print(list(pairs))

def empty():
    return
    yield

print(list(empty()))
it = iter(range(5))
print([(a, b) for a, b in zip(it, it)])
