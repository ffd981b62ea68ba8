# default and keyword arguments, evaluation time of defaults, mutable default, keyword-only, positional-only
def area(w, h=2, scale=1.0):
    return w * h * scale


print(area(3), area(3, 4), area(3, 4, 0.5), area(3, scale=2.0), area(h=5, w=1), area(scale=3.0, w=2, h=2))


def remember(x, seen=[]):
    seen.append(x)
    return seen


print(remember(1), remember(2), remember(3, []), remember(4))
base = 10


def shifted(x, by=base):
    return x + by


base = 99
print(shifted(1), shifted(1, base))


def kwonly(a, *, b, c=3):
    return a * 100 + b * 10 + c


print(kwonly(1, b=2), kwonly(1, c=9, b=0))


def posonly(a, b=2, /, c=3):
    return (a, b, c)


print(posonly(1), posonly(1, 5), posonly(1, 5, c=7), posonly(1, 5, 6))


def everything(a, b=1, *rest, c, d="d"):
    return (a, b, rest, c, d)


print(everything(0, c=5))
print(everything(0, 2, 3, 4, c=6, d="z"))
order = []


def note(x):
    order.append(x)
    return x


def three(x, y, z):
    return (x, y, z)


print(three(note(1), z=note(2), y=note(3)), order)


def nothing(x=None):
    if x is None:
        return "none"
    return "got " + str(x)


print(nothing(), nothing(5), nothing("s"), nothing(x=None))


def text(s, width=10, fill="."):
    return s.center(width, fill)


print(text("hi"), text("hi", 6), text("hi", fill="*"), text(fill="-", s="x", width=3))


def callback(f=lambda x: x + 1, n=1):
    return f(n)


print(callback(), callback(lambda x: x * 5, 4), callback(n=9))


def flag(verbose=False, level=0):
    return "v%d" % level if verbose else "q"


print(flag(), flag(True), flag(level=3, verbose=True))
