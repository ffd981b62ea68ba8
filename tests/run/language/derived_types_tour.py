# subclass natives
class L(list):
    def __init__(self, *a):
        super().__init__(*a)
        self.tag = "t"
    def append(self, x):
        super().append(x * 2)
    def total(self): return sum(self)
l = L([1, 2])
l.append(3)
print(l, l.tag, l.total(), len(l), l[1:], isinstance(l, list), l == [1, 2, 6], l + [1], type(l + [1]).__name__, [x for x in l], 6 in l)
class D(dict):
    def __getitem__(self, k): return "got " + str(super().__getitem__(k))
    def extra(self): return sorted(self.keys())
d = D({"a": 1}, b=2)
print(d["a"], d.get("a"), d.extra(), d, len(d), "a" in d)
class S(str):
    def shout(self): return self.upper() + "!"
s = S("hi")
print(s, s.shout(), s + "x", len(s), s == "hi", type(s).__name__, type(s + "a").__name__, s[0], f"{s}", hash(s) == hash("hi"), {s: 1}["hi"])
class I(int):
    def __add__(self, o): return I(int(self) + o + 100)
    def __repr__(self): return f"I({int(self)})"
i = I(5)
print(i + 1, i - 1, i * 2, repr(i), str(i), i == 5, type(i + 1).__name__, type(i - 1).__name__, [10, 20, 30, 40, 50, 60][i], i > 3, -i, abs(i), hash(i) == hash(5), "%d" % i, f"{i:03d}")
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    def first(self): return self[0]
t = T(1, 2)
print(t, t.first(), len(t), t == (1, 2), t + (3,), isinstance(t, tuple))
a, b = t
print(a, b)
class E(Exception):
    def __init__(self, msg, code):
        super().__init__(msg)
        self.code = code
try:
    raise E("m", 3)
except E as e:
    print(e, e.args, e.code, repr(e))
class E2(ValueError, KeyError): pass
try:
    raise E2("both")
except KeyError as e:
    print(type(e).__name__, e, isinstance(e, ValueError), str(e))
class E3(Exception):
    def __str__(self): return "custom str"
    def __repr__(self): return "custom repr"
try:
    raise E3(1, 2)
except Exception as e:
    print(e, repr(e), e.args)
class E4(Exception): pass
print(repr(E4()), str(E4()), E4(1).args, E4("a", "b"), E4(E4("in")), [E4("x")])
class F(float):
    def __str__(self): return "F:" + super().__repr__()
print(F(1.5), F(2) + 1, F(2.5) > 2, float(F(1)), round(F(2.567), 1))
class St(set):
    def add(self, x): super().add(x + 1)
st = St([1])
st.add(5)
print(sorted(st), 6 in st, len(st), isinstance(st, set))
class N:
    def __new__(cls, x):
        o = object.__new__(cls)
        o.x = x
        return o
    def __init__(self, x): self.y = x * 2
n = N(4)
print(n.x, n.y)
class N2:
    def __new__(cls): return 42
print(N2())
from collections import namedtuple, OrderedDict, Counter, defaultdict, deque
P = namedtuple("P", "x y")
p = P(1, y=2)
print(p, p.x, p[1], p._fields, p._asdict(), p._replace(x=9), P._make([3, 4]), p == (1, 2), len(p), *p, p + (3,), isinstance(p, tuple), hash(p) == hash((1, 2)))
for bad in range(3):
    try:
        if bad == 0: P(1)
        if bad == 1: P(1, 2, 3)
        if bad == 2: p.x = 5
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
Q = namedtuple("Q", ["a", "b"], defaults=[5])
print(Q(1), Q(1, 2))
class PP(namedtuple("PP", "a b")):
    def s(self): return self.a + self.b
print(PP(1, 2).s(), PP(1, 2))
c = Counter("abracadabra")
print(c.most_common(2), c["z"], c["a"], sum(c.values()), Counter(a=1) + Counter(a=2, b=1), Counter(a=3) - Counter(a=1), sorted(c.elements())[:3], c & Counter("ab"))
dd = defaultdict(list)
dd["a"].append(1)
print(dd, dd["b"], len(dd), dict(dd))
o = OrderedDict([("b", 1), ("a", 2)])
o.move_to_end("b")
print(list(o), o.popitem(last=False), o)
q = deque([1, 2, 3], maxlen=3)
q.append(4); q.appendleft(0); q.rotate(1)
print(q, q.pop(), q.popleft(), list(q), q.maxlen, len(q), 2 in q, q[0])
try:
    deque().pop()
except IndexError as e:
    print(e)
try:
    q[10]
except IndexError as e:
    print(e)
