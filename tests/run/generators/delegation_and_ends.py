def countdown(n):
    while n > 0:
        r = yield n
        if r == "reset": n = 5
        n -= 1
g = countdown(3)
print(next(g), g.send("reset"), next(g), list(g))
def two():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("closing"); raise
    finally:
        print("cleanup")
g = two(); next(g); g.close()
def inner():
    x = yield "i1"
    print("inner got", x)
    try:
        yield "i2"
    except ValueError as e:
        print("inner caught", e)
        yield "i3"
    return "inner done"
def outer():
    res = yield from inner()
    print("outer got", res)
    yield "o1"
g = outer()
print(next(g), g.send("hello"), g.throw(ValueError("bad")), next(g))
try:
    next(g)
except StopIteration as e:
    print("stop", e.value)
def ret():
    return 5
    yield
try:
    next(ret())
except StopIteration as e:
    print(e.value, e.args)
print(list(ret()))
def flat(x):
    for i in x:
        if isinstance(i, list): yield from flat(i)
        else: yield i
print(list(flat([1, [2, [3, [4]], 5]])))
def primes():
    seen = []
    n = 2
    while True:
        if all(n % p for p in seen):
            seen.append(n); yield n
        n += 1
p = primes(); print([next(p) for _ in range(8)])
def pipe(src, *fs):
    for f in fs: src = f(src)
    return src
print(list(pipe(range(10), lambda s: (x for x in s if x % 2), lambda s: (x * x for x in s))))
def yf():
    x = yield from (i for i in range(2))
    print("x", x)
    y = yield from [7, 8]
    print("y", y)
print(list(yf()))
def tryfin():
    for i in range(3):
        try:
            if i == 1: continue
            yield i
        finally:
            yield f"f{i}"
print(list(tryfin()))
def ex():
    yield 1
    raise KeyError("k")
g = ex(); next(g)
try: next(g)
except KeyError as e: print("KE", e)
print(next(g, "done"))
g = countdown(2)
print(g.__next__(), iter(g) is g, g.__iter__() is g, type(g).__name__, g.__name__)
try:
    g.throw(TypeError)
except TypeError as e: print(repr(e))
def cnt():
    c = 0
    def nxt():
        nonlocal c
        while True:
            c += 1
            yield c
    return nxt
n = cnt(); a, b = n(), n()
print(next(a), next(b), next(a))
print(sum(x for x in countdown(4)), max(countdown(3)), dict((i, i) for i in countdown(2)), [*countdown(2)], tuple(countdown(2)), set(countdown(2)), sorted(countdown(3)), 2 in countdown(3))
a, *b = countdown(4); print(a, b)
for i, c in zip(countdown(9), "ab"): print(i, c)
