# isinstance and type tests that choose a branch per type
def describe(x):
    if isinstance(x, bool):
        return "bool " + str(x)
    elif isinstance(x, int):
        return "int " + str(x + 1)
    elif isinstance(x, float):
        return "float %.2f" % x
    elif isinstance(x, str):
        return "str " + x.upper()
    elif isinstance(x, list):
        return "list of %d" % len(x)
    elif isinstance(x, tuple):
        return "tuple of %d" % len(x)
    elif x is None:
        return "none"
    return "other"


for line in [describe(True), describe(3), describe(2.5), describe("abc"), describe([1, 2]), describe((1,)), describe(None)]:
    print(line)


def total(x):
    if isinstance(x, (int, float)):
        return x
    t = 0
    for v in x:
        t += v
    return t


print(total(5), total(2.5), total([1, 2, 3]), total((0.5, 0.25)))


def exact(x):
    if type(x) == int:
        return "exactly int"
    if type(x) is str:
        return "exactly str"
    if type(x) == type([]):
        return "a list"
    return "something else"


print(exact(1), exact("s"), exact([]), exact(1.0), exact(True))
print(isinstance(1, int), isinstance(True, int), isinstance(1.0, int), isinstance("a", (int, str)), isinstance([], list), isinstance((), tuple), isinstance(None, int), isinstance(range(3), range))
print(type(1) == type(2), type(1) == type(1.0), type("a") != type(1), type(None) == type(None), type([1]) == list, type(True) == bool, type(True) == int)
