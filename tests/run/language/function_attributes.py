def f():
    f.count += 1
    return f.count
f.count = 0
f(); f()
print(f.count, f.__name__)
def g(x):
    """Doc."""
    return x
g.tag = 'hello'
print(g.tag, g(1), hasattr(g, 'tag'), g.__doc__)
