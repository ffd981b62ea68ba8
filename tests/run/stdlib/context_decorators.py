import contextlib, time
class timed(contextlib.ContextDecorator):
    def __init__(self, label):
        self.label = label
    def __enter__(self):
        print("enter", self.label)
        return self
    def __exit__(self, *exc):
        print("exit", self.label, exc[0] is not None)
        return False
@timed("f")
def f(x, y=2):
    print("body", x, y)
    return x + y
print(f(1), f(3, y=4))
with timed("w") as t:
    print(t.label)
@timed("g")
def g():
    raise ValueError("x")
try:
    g()
except ValueError as e:
    print("caught", e)
