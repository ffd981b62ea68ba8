# the same function called with ints, floats, strings, lists through defaults and optional parameters
def array(a, b=None, c=None):
    if b is None:
        return [0] * a
    elif c is None:
        return [[0] * b for _ in range(a)]
    else:
        return [[[0] * c for _ in range(b)] for _ in range(a)]


print(array(2), array(2, 3), array(1, 2, 3))


def step(start, stop=None, by=1):
    if stop is None:
        start, stop = 0, start
    out = []
    while start < stop:
        out.append(start)
        start += by
    return out


print(step(3), step(1, 4), step(0, 1, 0.25), step(0.5, 2))


def pad(s, n, fill=" "):
    while len(s) < n:
        s = s + fill
    return s


def pad_list(s, n, fill):
    while len(s) < n:
        s = s + [fill]
    return s


print(repr(pad("a", 3)), pad("a", 3, "-"), pad_list([1], 3, 0), pad_list(["x"], 2, "y"))


def describe(x, verbose=False):
    r = str(x)
    if verbose:
        r = "<" + r + ">"
    return r


print(describe(1), describe(2.5, True), describe("s", verbose=True), describe([1]), describe((1, 2), True), describe(None))


def ave(x, y):
    return (x + y) / 2


print(ave(1, 2), ave(1.0, 2), ave(2, 2))


def merge(a, b):
    out = a[:0]
    i = 0
    while i < max(len(a), len(b)):
        out += a[i:i + 1] + b[i:i + 1]
        i += 1
    return out


print(merge("ace", "bd"), merge([1, 3], [2, 4, 6]), merge((1,), (2.5,)))


def swap_ends(l):
    if len(l) > 1:
        l[0], l[-1] = l[-1], l[0]
    return l


print(swap_ends([1, 2, 3]), swap_ends(["a", "b"]), swap_ends([0.5]), swap_ends([[1], [2]]))
