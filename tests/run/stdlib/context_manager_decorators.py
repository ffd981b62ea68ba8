from contextlib import contextmanager, ContextDecorator, nullcontext, suppress, ExitStack
@contextmanager
def tag(name):
    print("<", name)
    try:
        yield name
    finally:
        print(">", name)
@tag("b")
def f(x):
    print("in f", x)
    return x * 2
print(f(3))
print(f(4))
class T(ContextDecorator):
    def __enter__(self):
        print("enter")
        return self
    def __exit__(self, *exc):
        print("exit", exc[0] is None)
        return True
@T()
def g(a, b=2):
    if a == 0:
        raise ValueError("x")
    return a + b
print(g(1))
print(g(0))
with T() as t:
    pass
class M:
    @tag("method")
    def m(self, k):
        return k + 1
print(M().m(5))
print(f.__name__, g.__name__)
