from functools import wraps, lru_cache
def deco(fn):
    @wraps(fn)
    def inner(*args):
        return fn(*args) * 2
    return inner
def named(tag):
    def d(fn):
        @wraps(fn)
        def inner(*args, **kw):
            return tag + fn(*args, **kw)
        return inner
    return d
@deco
def f(x):
    "doc"
    return x + 1
@named("t")
def g(x): return x * 2
print(f(1), f.__wrapped__(5), f.__name__, f.__doc__, g.__wrapped__("a"), g("a"))
@lru_cache(None)
def h(n): return n if n < 2 else h(n - 1) + h(n - 2)
print(h(30), h.__wrapped__(10), h.__name__, h.cache_info().hits)
print(hasattr(f, "__wrapped__"), hasattr(len, "__wrapped__"))
