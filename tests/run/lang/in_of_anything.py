class N:
    def __init__(self, d):
        self.d = d
a = N(3)
b = N("abc")
try:
    print(3 in a.d)
except TypeError as e:
    print(e)
def f(x, y):
    try:
        print(x in y)
    except TypeError as e:
        print(e)
for y in ("abc", 5, [1, 3], None, {3: 1}, 2.5):
    f(3, y)
    f("a", y)
class S(str):
    pass
print(S("b") in "abc", "b" in S("abc"), S("b") in S("abc"))
def g(x, y):
    try:
        print(x in y, x not in y)
    except TypeError as e:
        print(e)
for x in ("a", 1, b"a", None, 2.5, [1], (1,), S("a"), True):
    for y in ("abc", b"abc", bytearray(b"abc"), [1, "a"], {1: 2}, {"a"}, (1, 2), range(3), 7, None, {b"a": 1}):
        g(x, y)
for x in ("a", b"a", 3):
    try:
        print(x in b"abc")
    except TypeError as e:
        print(e)
