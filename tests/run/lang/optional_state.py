# values that are None until set, in lists, tuples and closures, with every way to test them
def make_slot():
    value = None

    def put(v):
        nonlocal value
        old = value
        value = v
        return old

    def get():
        return value

    return put, get


put, get = make_slot()
print(get(), put(1), put(2), get())
table = [None] * 4
for i in (1, 3):
    table[i] = "item%d" % i
for i, t in enumerate(table):
    if t:
        print(i, t.upper())
    elif t is None:
        print(i, "-")
low = high = None
for v in [5, 3, 9]:
    if low is None:
        low = high = v
    if low is not None and v < low:
        low = v
    if high is not None and high < v:
        high = v
print(low, high)


def parse(s):
    s = s.strip()
    if not s:
        return None
    if not s.lstrip("-").isdigit():
        return None
    return int(s)


vals = [parse(s) for s in ["12", "", "x1", "-7", " 0 "]]
print(vals, [v for v in vals if v is not None], len([v for v in vals if v]), vals.count(None))
print([v if v is not None else 0 for v in vals], sum([v or 0 for v in vals]))


def lookup(names, key, default=None):
    for n, v in names:
        if n == key:
            return v
    return default


env = [("a", 1), ("b", 2)]
print(lookup(env, "a"), lookup(env, "z"), lookup(env, "z", -1))
x = lookup(env, "b")
if x is None:
    print("missing")
else:
    print(x + 1)
best = None
for name, v in env:
    if best is None or best[1] < v:
        best = (name, v)
print(best)
print(None == get(), get() != None, (None, 1) == (None, 1), [None] == [None], None in vals, vals.index(None))
while (n := lookup([("k", 1)], "q")) is not None:
    print("never")
print(n)


def chain(n):
    return None if n <= 0 else (n, chain(n - 1) is None)


print(chain(0), chain(1), chain(2))
