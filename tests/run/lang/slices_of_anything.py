d = {1: 2}
e = {}
e["a"] = [1]
from collections import defaultdict, OrderedDict, Counter
for f in (lambda: d[1:2], lambda: d[:], lambda: e[::2]):
    try:
        print(f())
    except TypeError as x:
        print("TypeError", x)
dd = defaultdict(int)
dd["a"] = 1
try:
    print(dd[:1])
except TypeError as x:
    print("TypeError", x)
c = Counter("aab")
try:
    print(c[1:])
except TypeError as x:
    print("TypeError", x)
o = OrderedDict(a=1)
try:
    o[:1] = 2
except TypeError as x:
    print("TypeError", x)
try:
    d[1:2] = 3
except TypeError as x:
    print("TypeError", x)
try:
    del d[1:2]
except TypeError as x:
    print("TypeError", x)
for f in (lambda: {1, 2}[0:1], lambda: frozenset()[:], lambda: 5[:], lambda: None[1:], lambda: (x for x in [1])[:1], lambda: len[:], lambda: 1.5[:]):
    try:
        print(f())
    except TypeError as x:
        print("TypeError", x)
try:
    "abc"[0:1] = "x"
except TypeError as x:
    print("TypeError", x)
try:
    (1, 2)[0:1] = (3,)
except TypeError as x:
    print("TypeError", x)
try:
    del "abc"[0:1]
except TypeError as x:
    print("TypeError", x)
class Grid:
    def __init__(self):
        self.items = list(range(10))
    def __getitem__(self, k):
        print("get", k)
        return self.items[k]
    def __setitem__(self, k, v):
        print("set", k, v)
        self.items[k] = v
    def __delitem__(self, k):
        print("del", k)
        del self.items[k]
g = Grid()
g[2:4] += [7]
g[1:2] = "ab"
del g[::3]
g[0:1] *= 2
print(g.items)
b = bytearray(b"abc")
b[1:] += b"xy"
print(b)
a = [1, 2, 3]
a[1:2] *= 3
a[:0] += (9, 8)
print(a)
def opt(x):
    a = [1, 2, 3] if x else None
    try:
        a[0:1] = "ab"
        a[1:] += [5]
        del a[:1]
    except TypeError as e:
        print(e)
    return a
print(opt(1), opt(0))
def mixed(x):
    try:
        x[:1] = [1]
    except TypeError as e:
        print(e)
    try:
        print(x[1:])
    except TypeError as e:
        print(e)
    try:
        del x[1:]
    except TypeError as e:
        print(e)
    try:
        x[1:] += [3]
    except TypeError as e:
        print(e)
for x in [[1, 2], "ab", {1: 2}, (1, 2), 5, bytearray(b"abc"), b"abc", None, range(4)]:
    mixed(x)
s = slice(1, 2)
try:
    print({s: 1})
except TypeError as e:
    print(e)
try:
    print(hash(s))
except TypeError as e:
    print(e)
for key in [s, 1]:
    try:
        print({1: "a"}[key])
    except TypeError as e:
        print(e)
