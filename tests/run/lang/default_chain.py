# functions that call functions with defaults that are functions, lists, tuples, None, negative numbers, expressions
def base(x, f=abs, extra=(1, 2), sign=-1, scale=2 * 3 + 1, tag="t" * 2):
    return f(x) * sign + sum(extra) * scale, tag


def outer(x, g=base, n=None, items=[]):
    if n is None:
        n = len(items) + 1
    items.append(n)
    r, t = g(x)
    return r * n, t, len(items)


def make(f=lambda v: v + 1, times=2):
    def run(x, f=f, times=times):
        for _ in range(times):
            x = f(x)
        return x
    return run


print(base(-3), base(-3, extra=(0, 0)), base(2, lambda v: v * v, sign=1), base(2.5, tag=""))
print(outer(1), outer(1), outer(1, n=10), outer(-2, lambda v: (v, "own")), outer(0, items=[5, 5]))
print(make()(1), make(times=5)(0), make(lambda s: s + "!", 3)("hey"), make()(1, times=4), make()(1.5, lambda v: v * 2))
size = 3


def grid(w=size, h=size * 2, fill=size > 2):
    return [["#" if fill else "." for _ in range(w)] for _ in range(h)]


size = 100
print(len(grid()), len(grid()[0]), grid(1, 2), grid(h=1, fill=False))
