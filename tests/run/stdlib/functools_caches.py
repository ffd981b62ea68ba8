import functools
from functools import lru_cache, partial, cache, reduce, total_ordering, cmp_to_key, wraps
@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(30), fib.cache_info())
fib.cache_clear()
print(fib.cache_info(), fib.cache_parameters(), fib.__name__, fib.__wrapped__(1))
@lru_cache(maxsize=2)
def sq(x):
    print("computing", x)
    return x * x
sq(1); sq(2); sq(1); sq(3); sq(2)
print(sq.cache_info(), sq.cache_info().hits, sq.cache_info().currsize)
@cache
def g(a, b=2):
    return a + b
print(g(1), g(1, 2), g(a=1), g.cache_info())
@lru_cache
def h(x):
    return x
h(1); h(1)
print(h.cache_info())
p = partial(int, base=2)
print(p("101"))
def add(a, b, c=0):
    return a + b + c
q = partial(add, 1, c=10)
print(q(2), q.args, q.keywords, q.func(1, 1), q.func is add)
class Cell:
    def __init__(self):
        self.alive = False
    def set_state(self, state):
        self.alive = state
    set_alive = functools.partialmethod(set_state, True)
    set_dead = functools.partialmethod(set_state, False)
c = Cell(); c.set_alive(); print(c.alive); c.set_dead(); print(c.alive)
for base in range(4):
    pass
@total_ordering
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
@total_ordering
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __ge__(self, o): return self.v >= o.v
@total_ordering
class C:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __le__(self, o): return self.v <= o.v
@total_ordering
class D:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __gt__(self, o): return self.v > o.v
print(A(1) < A(2), A(1) <= A(1), A(1) > A(2), A(1) >= A(2))
print(B(1) < B(2), B(1) <= B(1), B(1) > B(2), B(1) >= B(2))
print(C(1) < C(2), C(1) <= C(1), C(1) > C(2), C(1) >= C(2))
print(D(1) < D(2), D(1) <= D(1), D(1) > D(2), D(1) >= D(2), max(D(1), D(3)).v, sorted([D(3), D(1)])[0].v)
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), max(["a", "bbb"], key=cmp_to_key(lambda a, b: len(a) - len(b))))
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], 5))
