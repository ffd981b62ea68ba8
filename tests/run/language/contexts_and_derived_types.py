# contextlib, with, str subclass, int subclass, nested containers, sorting stability, recursion
from contextlib import *
class R:
    def __init__(self, n, fail=False): self.n, self.fail = n, fail
    def __enter__(self):
        print("enter", self.n)
        if self.fail: raise RuntimeError("enter failed")
        return self
    def __exit__(self, t, v, tb):
        print("exit", self.n, t.__name__ if t else None)
        return False
try:
    with R(1), R(2, True), R(3): print("no")
except RuntimeError as e: print(e)
with (R("a") as a, R("b") as b): print(a.n, b.n)
def f():
    with R("ret"): return "value"
print(f())
for i in range(3):
    with R(i):
        if i == 0: continue
        break
@contextmanager
def cm(x):
    try:
        yield x
    except ValueError as e:
        print("cm caught", e)
    else: print("cm else")
    finally: print("cm fin")
with cm(1) as v: print(v)
with cm(2): raise ValueError("x")
try:
    with cm(3): raise KeyError("y")
except KeyError as e: print("out", e)
@contextmanager
def bad():
    if False: yield
try:
    with bad(): pass
except RuntimeError as e: print(e)
with suppress(KeyError, IndexError): {}["x"]
with ExitStack() as st:
    st.enter_context(R("s1")); st.callback(print, "callback", 1); st.enter_context(R("s2"))
with nullcontext(5) as n: print(n)
try:
    with 5: pass
except TypeError as e: print(e)
class S(str):
    def shout(self): return self.upper() + "!"
s = S("abc"); print(s, s.shout(), s + "d", len(s), s == "abc", isinstance(s, str), {s: 1}["abc"], type(s).__name__, s[1], repr(s), f"{s:>5}")
class I(int):
    def __add__(self, o): return I(int(self) + o + 100)
    def __repr__(self): return f"I<{int(self)}>"
i = I(5); print(i + 1, i * 2, i == 5, [i], i > 3, hash(i) == hash(5), int(i), range(10)[i])
class F(float):
    def half(self): return F(self / 2)
print(F(5.0).half(), F(1.5) + 1, round(F(2.567), 1))
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    def total(self): return sum(self)
print(T(1, 2, 3).total(), T(1, 2)[0], len(T(1)), T(1, 2) == (1, 2), T(3, 4))
class L(list):
    def second(self): return self[1]
l = L([1, 2, 3]); l.append(4); print(l.second(), l, len(l), l[1:], l == [1, 2, 3, 4], isinstance(l, list), sorted(l, reverse=True))
class D(dict):
    def __getattr__(self, n):
        try: return self[n]
        except KeyError: raise AttributeError(n)
    def __setattr__(self, n, v): self[n] = v
d = D(a=1); d.b = 2; print(d.a, d.b, d, "b" in d, hasattr(d, "zz"))
try: d.q
except AttributeError as e: print("AE", e)
data = [("b", 2), ("a", 2), ("c", 1)]
print(sorted(data, key=lambda x: x[1]), sorted(data, key=lambda x: (-x[1], x[0])), sorted(data, reverse=True))
l = [1]; l.append(l); print(l, l == l, len(l[1]))
d = {}; d["d"] = d; print(d)
a = [1, [2, [3]]]; import copy; b = copy.deepcopy(a); b[1][1][0] = 9; c = copy.copy(a); c[1][0] = 7; print(a, b, c)
def flat(x): return [z for y in x for z in (flat(y) if isinstance(y, list) else [y])]
print(flat([1, [2, [3, [4]], 5]]))
def perms(x): return [x] if len(x) <= 1 else [[p] + r for i, p in enumerate(x) for r in perms(x[:i] + x[i+1:])]
print(perms([1, 2, 3]))
def hanoi(n, a="A", b="B", c="C"): return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
print(hanoi(6))
