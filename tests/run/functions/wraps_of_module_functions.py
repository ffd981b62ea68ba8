import functools
def orig():
    "orig doc"
@functools.wraps(orig)
def wrapped(*a): return a
print(wrapped.__name__, wrapped.__doc__)
