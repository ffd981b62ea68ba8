# A dict of keywords that has a value for a parameter which has another, or none for one that needs it.
def f(a, b=2, **kw):
    return (a, b, sorted(kw.items()))
d = {"a": 5}
e = {"x": 1, "y": 2}
print(f(1, **e), f(**d), f(b=3, **d))
try:
    print(f(1, **d))
except TypeError as err:
    print(err)
def g(a, b=2):
    return a + b
try:
    print(g(1, **d))
except TypeError as err:
    print(err)
try:
    print(g(**e))
except TypeError as err:
    print(err)
def h(*args, **kw):
    return len(args), len(kw)
print(h(*[1, 2], *(3, 4), **e), h(*range(3), 5, x=1))


class Box:
    def __init__(self, w, h=1, **more):
        self.all = (w, h, sorted(more))

    @staticmethod
    def area(w, h=2):
        return w * h


print(Box(1, **{"h": 5, "depth": 2}).all, Box(**d | {"w": 1}).all, Box.area(3, **{"h": 4}))
for call in range(3):
    try:
        if call == 0:
            Box(1, **{"w": 2})
        elif call == 1:
            Box.area(1, **{"w": 2})
        else:
            Box.area(w=1, **{"h": 2, "d": 3})
    except TypeError as err:
        print(type(err).__name__, call)
