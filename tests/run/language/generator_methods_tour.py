def g():
    try:
        x = yield 1
        print("got", x)
        y = yield 2
        print("got", y)
    except ValueError as e:
        print("VE", e)
        yield 99
    finally:
        print("fin")
    return "done"
it = g()
print(next(it), it.send("a"))
print(it.throw(ValueError("boo")))
try:
    next(it)
except StopIteration as e:
    print(e.value, e.args)
try:
    next(it)
except StopIteration as e:
    print(e.value)
it = g()
try:
    it.send(5)
except TypeError as e:
    print(e)
print(next(it))
it.close()
it.close()
try:
    next(it)
except StopIteration:
    print("stopped")
it = g()
it.close()
print(list(it))
it = g()
try:
    it.throw(KeyError("k"))
except KeyError as e:
    print("KE", e)
def inner():
    v = yield 1
    print("inner got", v)
    return v * 2
def outer():
    r = yield from inner()
    print("r", r)
    yield r
o = outer()
print(next(o), o.send(21))
def ignoring():
    while True:
        try:
            yield 1
        except GeneratorExit:
            yield 2
i = ignoring()
next(i)
try:
    i.close()
except RuntimeError as e:
    print(e)
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
import itertools
print(list(itertools.islice(fib(), 10)), [x for x, _ in zip(fib(), range(5))])
ge = (x * y for x in range(3) for y in range(3) if x != y)
print(next(ge), list(ge), list(ge))
def cnt(n):
    while n > 0:
        got = yield n
        if got is not None:
            n = got
        else:
            n -= 1
c = cnt(5)
print(next(c), next(c), c.send(10), next(c))
print(sum(x for x in range(5)), max(x for x in [3, 1]), any(x > 2 for x in range(4)), all([]), sorted(x for x in "cab"), "".join(c for c in "abc"), dict((k, v) for k, v in [(1, 2)]), set(x % 2 for x in range(4)), tuple(x for x in range(2)))
def r():
    return 5
    yield
print(list(r()))
try:
    next(r())
except StopIteration as e:
    print("value", e.value)
def f():
    raise StopIteration("x")
    yield
try:
    next(f())
except RuntimeError as e:
    print(e, type(e.__cause__).__name__)
def w():
    with open("/dev/null"):
        yield 1
    for x in yield_two():
        yield x
def yield_two():
    yield from (1, 2)
    yield from "ab"
    yield from {3: 1}
    yield from []
print(list(w()))
