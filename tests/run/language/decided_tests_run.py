print(print("x1") is None)
a = print("x2") is None and "none"
b = not print("x3")
c = "s" if print("x4") is None else "t"
if print("x5") is None: pass
def f():
    print("f")
    return 3
d = f() is None and 5
e = isinstance(f(), str) or 6
g = f() is not None or 7
h = (f() == "a") and 1
i = (f() in ("a",)) and 1
assert f() is not None
print(d, e, g, h)
while print("x6") is not None: pass
def gen():
    r = (yield 1) is None or 9
    print("r", r)
    if (yield 2) is not None: print("no")
print(list(gen()))
d = {"a": 1}
try:
    print(d["zz"] is None or "k")
except KeyError as e: print("KE", e)
class P:
    @property
    def p(self): print("prop"); return 3
    def __getitem__(self, i): print("gi"); return 4
    def __add__(self, o): print("add"); return 5
x = P()
print(x.p is None and 1, x[0] is None and 1, (x + 1) is not None and 2)
if x.p is None: print("n")
if x[1] is not None: print("idx")
