def g():
    x = yield 1
    print('got', x)
    y = yield 2
    print('got', y)
    return 'done'
i = g()
print(next(i), i.send('a'))
try:
    i.send('b')
except StopIteration as e:
    print('stop', e.value)
def sub():
    r = yield 1
    print('r', r)
    try:
        yield 2
    except ValueError as e:
        print('caught', e)
        yield 'v'
    return 'ret'
def top():
    res = yield from sub()
    print('res', res)
    yield 3
t = top()
print(next(t))
print(t.send('hello'))
print(t.throw(ValueError('oops')))
print(next(t))
try:
    next(t)
except StopIteration:
    print('end')
def c():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print('exit')
        raise
    finally:
        print('fin')
q = c()
next(q)
q.close()
q.close()
q2 = c()
q2.close()
def inf():
    n = 0
    while True:
        n += 1
        yield n
for x in inf():
    if x > 3:
        break
    print(x, end=' ')
print()
print(list(x * y for x in range(3) for y in range(x)))
print(sum(x for x in range(5) if x % 2), max((len(w), w) for w in ['aa', 'b']))
def fib():
    a, b = 0, 1
    while 1:
        yield a
        a, b = b, a + b
f = fib()
print([next(f) for _ in range(10)])
def ret():
    return 5
    yield
try:
    next(ret())
except StopIteration as e:
    print(e.value)
def raise_in():
    yield 1
    raise ValueError('inside')
r = raise_in()
print(next(r))
try:
    next(r)
except ValueError as e:
    print(e)
try:
    next(r)
except StopIteration:
    print('finished')
def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)
print(list(tree(3)))
def chain(*its):
    for it in its:
        yield from it
print(list(chain([1], (2, 3), 'ab')))
print(next(iter([]), 'default'))
def nothing():
    yield
print(list(nothing()))
