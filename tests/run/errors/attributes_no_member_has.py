def t(f):
    try:
        print(f())
    except AttributeError as e:
        print("AE", e)
    except Exception as e:
        print(type(e).__name__, e)
class A:
    def f(self): return 1
class B:
    def f(self): return 2
    x = 3
import math, collections
def pick(n):
    return [A(), B(), 1, "s", None, [1], (1,), {}, len, A][n]
for i in range(10):
    o = pick(i)
    t(lambda: o.nope)
    t(lambda: o.f())
    t(lambda: o.x)
    t(lambda: o.nope())
    try:
        o.nope
    except AttributeError as e:
        print(e)
    try:
        o.y = 5
        print("set", i)
    except AttributeError as e:
        print(e)
t(lambda: collections.OrderedDict().nope)
t(lambda: collections.deque().nope)
t(lambda: "abc".nope())
t(lambda: (5).nope)
t(lambda: A.nope)
t(lambda: A().nope)
t(lambda: A.f.nope)
t(lambda: (lambda: 1).nope)
t(lambda: len.nope)
t(lambda: int.nope)
t(lambda: ValueError("x").nope)
t(lambda: ValueError.nope)
t(lambda: range(3).nope)
t(lambda: (i for i in []).nope)
