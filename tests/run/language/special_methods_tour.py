# special comparisons and truth
class T:
    def __init__(self, v): self.v = v
    def __bool__(self):
        print("bool", self.v)
        return self.v
    def __len__(self): return 0
if T(True): print("yes")
if not T(False): print("no")
print(T(True) and 1, T(False) or 2, not T(True), bool(T(False)), [x.v for x in [T(True), T(False)] if x])
while T(False): pass
print(1 if T(True) else 2, all([T(True), T(False), T(True)]), any([T(False), T(True)]))
class L:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
print(bool(L(0)), bool(L(2)), "t" if L(1) else "f")
for bad in (-1, 2.5, "x", None):
    try:
        len(L(bad))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
class BB:
    def __bool__(self): return 1
try:
    bool(BB())
except TypeError as e:
    print(e)
class BR:
    def __repr__(self): return 5
try:
    repr(BR())
except TypeError as e:
    print(e)
class BS:
    def __str__(self): return None
try:
    str(BS())
except TypeError as e:
    print(e)
class BH:
    def __hash__(self): return "x"
try:
    hash(BH())
except TypeError as e:
    print(e)
class BInt:
    def __int__(self): return 1.5
try:
    int(BInt())
except TypeError as e:
    print(e)
class BF:
    def __float__(self): return "x"
try:
    float(BF())
except TypeError as e:
    print(e)
class BC:
    def __contains__(self, x): return x
print(5 in BC(), 0 in BC(), [] not in BC())
class BIt:
    def __iter__(self): return iter([1, 2])
print(2 in BIt(), 3 in BIt())
class Eq:
    def __init__(self, r): self.r = r
    def __eq__(self, o): return self.r
print(Eq(1) == 5, Eq([]) == 5, Eq(None) != 5, [Eq(True)] == [1], (Eq(False),) == (1,), 3 in [Eq(True)], [Eq(0)].count(3), [1, Eq(True)].index(9))
class H:
    def __init__(self, v): self.v = v
    def __hash__(self): return 7
    def __eq__(self, o): return self.v == o.v
print(len({H(1), H(1), H(2)}), {H(1): "a"}.get(H(1)), H(3) in {H(3)}, hash(H(1)))
class R:
    def __repr__(self): return "R!"
print(R(), [R()], {"k": R()}, (R(),), str(R()), f"{R()} {R()!r} {R()!s}", "%s %r" % (R(), R()))
class SR:
    def __str__(self): return "S"
    def __repr__(self): return "Rr"
print(SR(), [SR()], f"{SR()}", f"{[SR()]}", "%s" % SR(), "{} {!r}".format(SR(), SR()))
class Call:
    def __call__(self, *a, **k): return len(a), sorted(k)
print(Call()(1, 2, x=1), callable(Call()), callable(R()))
class G:
    def __getitem__(self, k):
        if isinstance(k, slice): return ("slice", k.start, k.stop, k.step)
        if isinstance(k, tuple): return ("tuple", k)
        return k
g = G()
print(g[1:2], g[:], g[::2], g[1, 2], g["a"], g[-1], g[(1,)], g[1:2, 3] if False else "")
class Ro:
    def __round__(self, n=None): return ("round", n)
    def __abs__(self): return "abs"
    def __neg__(self): return "neg"
    def __reversed__(self): return iter("cba")
    def __divmod__(self, o): return "divmod"
    def __rdivmod__(self, o): return "rdivmod"
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __format__(self, s): return "fmt:" + s
    def __sizeof__(self): return 1
    def __dir__(self): return ["a"]
r = Ro()
print(round(r), round(r, 2), abs(r), -r, list(reversed(r)), divmod(r, 1), divmod(1, r), pow(r, 2), pow(r, 2, 3), f"{r:x}", format(r, "q"), f"{r}")
print(slice(1, 2), slice(None), slice(1, 2, 3).indices(5), slice(1) == slice(None, 1), [1, 2, 3][slice(1, None)], "abc"[slice(None, None, -1)], slice(1, 5).start)
print((1).__add__(2), "a".__len__(), [1].__contains__(1), {}.__class__.__name__, (5).__eq__(5), "a".__add__("b"), (1).__lt__(2), [1, 2].__getitem__(0), (2).__pow__(3), "abc".__iter__().__next__(), (5).__bool__(), (5).__repr__())
