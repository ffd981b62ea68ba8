# Functions made in functions have attributes of their own.
def counter(fn):

    def wrapper(*args, **kw):
        wrapper.calls += 1
        return fn(*args, **kw)
    wrapper.calls = 0
    return wrapper

@counter
def f(x):
    return x

@counter
def g(a, b=2):
    return a + b

f(1)
f(2)
g(1)
print(f.calls, g.calls, f(7), f.calls)

def memo(fn):
    cache = {}

    def inner(n):
        if n not in cache:
            cache[n] = fn(n)
        return cache[n]
    inner.cache = cache
    return inner

@memo
def sq(n):
    return n * n

print(sq(3), sq(4), sq.cache)

def make(n):

    def f():
        return f.k + n
    f.k = n * 10
    return f

a, b = (make(1), make(2))
print(a(), b(), a.k, b.k)
a.k = 5
a.k += 1
print(a(), b(), a.k, b.k)

def outer():

    def inner():
        pass
    inner.tag = 't'
    inner.items = []
    inner.items.append(3)
    return inner.tag + str(inner.items)

print(outer())
