# variables, results and parameters that are None or a value
def find(l, x):
    for i, v in enumerate(l):
        if v == x:
            return i
    return None


def implicit(n):
    if n > 0:
        return n * 2


def first_word(s):
    parts = s.split()
    return parts[0] if parts else None


def greet(name=None, times=None):
    if name is None:
        name = "you"
    if times is None:
        times = 1
    return ", ".join(["hello " + name] * times)


print(find([3, 4, 5], 4), find([3, 4, 5], 9), find(["a"], "a"))
print(implicit(4), implicit(-4))
print(first_word("one two"), first_word("   "))
print(greet(), greet("Ann"), greet(times=2), greet("Bob", 3))
best = None
for v in [4, 9, 2]:
    if best is None or v > best:
        best = v
print(best)
name = None
print(name is None, name is not None, name == None, not name)
name = "x"
print(name is None, name)
cache = [None] * 5
cache[2] = 7
print(cache, [c is None for c in cache], [c for c in cache if c is not None])
w = find([1], 1)
if w is not None:
    print("at", w + 1)
r = implicit(0)
if r is None:
    print("nothing")
if not r:
    print("false too")
print([find([1, 2], k) for k in range(4)])
print(None, str(None), repr(None), [None, None], (None, 1))


def proc():
    pass


print(proc())
