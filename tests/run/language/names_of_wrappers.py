# A wrapper takes the name and the docstring of the function it wraps.
def deco(fn):
    """d"""

    def wrapper(*args):
        """w"""
        wrapper.calls += 1
        return fn(*args)
    wrapper.calls = 0
    wrapper.__name__ = fn.__name__
    wrapper.__doc__ = fn.__doc__
    return wrapper

@deco
def add(a, b):
    """adds"""
    return a + b

@deco
def neg(a):
    return -a

print(add(1, 2), add(3, 4), neg(1), add.calls, neg.calls, add.__name__, neg.__name__, add.__doc__, neg.__doc__)

def plain(fn):

    def w():
        return fn()
    w.__name__ = fn.__name__
    return w

@plain
def q():
    """doc"""
    return 1

print(q.__name__, q.__doc__, q())
