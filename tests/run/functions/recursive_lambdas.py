def f(n):
    fact = lambda k: 1 if k == 0 else k * fact(k - 1)
    return fact(n)
print(f(5))
def g():
    even = lambda n: True if n == 0 else odd(n - 1)
    odd = lambda n: False if n == 0 else even(n - 1)
    return even(10), odd(7)
print(g())
def h(n):
    (fib, other) = (lambda k: k if k < 2 else fib(k - 1) + fib(k - 2)), 5
    if (w := lambda k: 0 if k == 0 else 1 + w(k - 1)): pass
    fac: object = lambda k: 1 if k < 2 else k * fac(k - 1)
    def trees(depth):
        make = lambda d: (make(d - 1), make(d - 1)) if d else (None, None)
        check = lambda t: 1 + check(t[0]) + check(t[1]) if t[0] is not None else 1
        return check(make(depth))
    memo = {"f": lambda k: k if k == 0 else memo["f"](k - 1)}
    return fib(n), w(3), fac(5), trees(3), memo["f"](2)
print(h(10))
def late():
    cb = lambda: value
    value = 3
    return cb()
print(late())
