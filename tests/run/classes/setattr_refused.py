class Frozen:
    def __init__(self, x):
        super().__setattr__("x", x)
    def __setattr__(self, name, value):
        raise TypeError("immutable")
    def __delattr__(self, name):
        raise TypeError("cannot delete " + name)
f = Frozen(3)
try:
    f.x = 1
except TypeError as e:
    print(e)
try:
    del f.x
except TypeError as e:
    print(e)
print(f.x)
class Counting:
    count = 0
    def __setattr__(self, n, v):
        Counting.count += 1
        self.__dict__[n] = v
c = Counting()
c.a = 1
c.b = 2
setattr(c, "a", 3)
print(c.a, c.b, Counting.count, sorted(c.__dict__))
