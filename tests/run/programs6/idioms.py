# idioms: walrus, star-unpack, nested comprehensions, chained comparison, slices, string methods, dict tricks, format specs
import sys
from collections import defaultdict, OrderedDict, Counter, deque, namedtuple
data = {"fruits": {"apple": 3, "pear": 0}, "veg": {"kale": 2}}
flat = {(k, k2): v for k, d in data.items() for k2, v in d.items() if v}
print(flat, {v: k for k, v in flat.items()}, [*{**data["fruits"], "fig": 9}], *sorted(flat, reverse=True), sep=" / ")
(a, *b, c), d = [1, 2, 3, 4], {"x": 1}
print(a, b, c, d, *(x for x in b), {*b, *"ab"} == {2, 3, "a", "b"}, [*range(3), *"xy"], (*b,), len((*b, *b)))
if (n := len(b)) > 1 and (m := max(b)) < 10: print(n, m)
while (line := (b.pop() if b else None)) is not None: print("line", line)
print(1 < 2 < 3 != 4 >= 4, 1 < 3 > 2, not 1 == 2, (1 in [1]) == True, 5 in range(0, 10, 5), None is None, [] == [], () is (), "a" "b" == "ab")
s = "Hello, World"
print(s[::-1], s[-5:], s[:-7], s[::2], s[20:], s[-100:3], s.partition(", "), s.rpartition("o"), s.find("o", 5), s.rfind("o"), s.count("l"), s.index("W"))
print(s.center(20, "*"), s.ljust(15) + "|", s.zfill(14), "-7".zfill(4), s.swapcase(), s.casefold(), s.expandtabs(), s.removeprefix("He"), s.removesuffix("ld"), s.startswith(("He", "x")), s.endswith("d"), s.replace("l", "L", 2))
print("a-b_c d".translate({45: " ", 95: None}), "x".join("abc"), "1,2,,3".split(","), " a  b ".split(), "a b c".rsplit(" ", 1), "l1\nl2\r\nl3".splitlines(), "abc".isalpha(), "12".isdigit(), "½".isnumeric(), " ".isspace(), "Ab".istitle(), "a1".isalnum(), "a_1".isidentifier(), "ABC".isupper(), "".isprintable())
print(f"{3.14159:.2f} {42:05d} {42:<5}| {42:^7}| {1e10:g} {1234567.891:,.1f} {0.256:.1%} {255:#x} {255:#010b} {-3:+d} {3: d} {'s':>4} {'long':.2} {10**6:_} {1.5e-7} {float('nan')} {True} {None} {[1]!r:>6} {s!r} {'q':*^5} {12.0} {1e16} {1e15} {123456789012345678}")
w, p = 10, 3; print(f"{2/3:{w}.{p}f}|{'x':{'>'}{w}}|{s=}|{w+p=}|{'{}'}|{{}}|{'a' if w else 'b'}|{data['veg']['kale']}|{(lambda x: x*2)(4)}")
print("%5.1f|%-6s|%06d|%x|%o|%e|%g|%c|%r|%%|%+d|% d|%s" % (3.14159, "ab", 42, 255, 8, 12345.678, 1e-5, "z", "q", 5, 7, (1, 2)), "%(a)s-%(b)03d" % {"a": 1, "b": 2}, "%s %s" % ("x", [1]))
print("{0} {1} {0} {name!r:>8} {2[1]} {d[k]} {c.real}".format("A", "B", [5, 6], name="n", d={"k": "v"}, c=3 + 4j), "{:>{w}}".format("r", w=5), "{:,}".format(10**9), "{:.3e}".format(12345.678), "{!s}".format(None))
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(r) for r in zip(*matrix)], [x for r in matrix for x in r if x % 2], [[y * 2 for y in r] for r in matrix], sum(map(sum, matrix)), max(matrix, key=sum), list(map(lambda *c: sum(c), *matrix)), dict(enumerate("ab", 1)), list(zip("abc", range(2))), any(x > 5 for r in matrix for x in r), all([]))
l = list(range(10)); l[2:5] = ["a"]; l[::3] = [0] * len(l[::3]); del l[-2:]; l.insert(-1, "ins"); l.extend((7, 8)); l += "z"; l.remove("a") if "a" in l else None
print(l, l.index(7), l.count(0), l[::-1][:3], l.pop(0), l.pop(), sorted([3, 1, 2], key=lambda x: -x), list(reversed("abc")), [1, 2] * 2, [[]] * 2, [1, 2] < [1, 3], [3] > [2, 9])
words = "the cat sat on the mat the end".split()
cnt = Counter(words); cnt.update(["cat"]); cnt.subtract({"the": 1}); print(cnt, cnt.most_common(2), cnt["zzz"], +cnt, sum(cnt.values()), sorted(cnt.elements())[:3], Counter("aab") & Counter("ab"), Counter("aab") | Counter("bb"), Counter("aab") - Counter("ab"), Counter(a=2) == Counter("aa"))
by = defaultdict(list); [by[len(w)].append(w) for w in words]; print(dict(by), by.get(9), sorted(by.items())[0], {k: len(v) for k, v in by.items()})
d = {}; d.setdefault("x", []).append(1); d.setdefault("x", []).append(2); d |= {"y": 0}; print(d, d.pop("y"), d.pop("q", None), d.get("x"), list(d), "x" in d, {**d, "z": 1}, dict.fromkeys("ab", 0), dict([("k", 1)]), dict(a=1) | dict(b=2), d.popitem(), not d)
od = OrderedDict(a=1, b=2, c=3); od.move_to_end("a"); print(list(od), od.popitem(last=False), list(reversed(od)), od == {"c": 3, "a": 1})
q = deque([1, 2, 3], maxlen=3); q.append(4); q.appendleft(0); q.rotate(1); print(q, q[0], q[-1], list(q), q.maxlen, q.index(0)); q.extend([9]); print(q, q.count(9), deque("ab") + deque("c"))
st = {1, 2, 3}; print(st & {2, 9}, st | {4}, st - {1}, st ^ {3, 4}, st <= {1, 2, 3, 4}, st.isdisjoint({7}), {1, 2} < st, frozenset([1]) | {2}, len(st), sorted(st.symmetric_difference([1, 5])), st.pop() in (1, 2, 3), {frozenset({1}): "f"}[frozenset({1})])
print(int("ff", 16), int("0b101", 0), int(" 42 "), int(-3.9), float("1e3"), round(2.5), round(3.14159, 2), round(1234, -2), abs(-3), divmod(-7, 3), -7 // 2, -7 % 3, 7 % -3, 2 ** -1, 10 ** 3, pow(2, 10, 1000), hex(255), oct(8), bin(5), chr(97), ord("a"), bool(""), bool("0"), 0.1 + 0.2, 1 / 3, 1e308 * 10, -0.0, 3 // 2.0, 7.5 % 2, complex(1, 2) * 2j, (3 + 4j).conjugate(), abs(3 + 4j))
print(~5, 5 & 3, 5 | 3, 5 ^ 3, 1 << 10, -16 >> 2, (255).bit_length(), (10).bit_count() if hasattr(int, "bit_count") else 2, True + True, sum([0.1] * 10), max("abc", key=ord), min([3, 1], default=0), max([], default="none"), sum([[1], [2]], []), (1.5).is_integer(), (0.5).as_integer_ratio(), float.hex(1.0), (1e100).is_integer())
def f(a, /, b, *args, c=10, **kw): return a, b, args, c, kw
print(f(1, 2), f(1, b=2, c=3, d=4), f(*[1, 2, 3], **{"z": 26}), (lambda *a, **k: (a, k))(1, x=2), (lambda x, y=2: x + y)(1))
def g(x, acc=[]): acc.append(x); return acc
print(g(1), g(2), g(3, []), g.__defaults__ if False else "", callable(g), g.__name__)
for i, ch in enumerate("abcdef"):
    if ch == "b": continue
    if ch == "e": break
    print(i, ch, end=";")
else: print("no break")
print()
for i in range(3): pass
else: print("else runs", i)
try:
    x = [1, 2, 3][5]
except (IndexError, KeyError) as e: print(type(e).__name__, e)
else: print("none")
finally: print("fin")
gen = (x * x for x in range(5)); print(next(gen), list(gen), next(gen, "done"), sum(x for x in range(101)), list(filter(None, [0, 1, "", "a"])), list(map(str.upper, "ab")), sorted("bAc", key=str.lower), list(iter([1, 2].pop, 1)))
class Pt(namedtuple("Pt", "x y", defaults=[0])):
    @property
    def r(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    def __add__(self, o): return Pt(self.x + o.x, self.y + o.y)
p = Pt(3, 4); print(p, p.r, p + Pt(1), p._replace(x=0), p == (3, 4), Pt._fields, p[0], *p, Pt(**{"x": 1}), max(p), p._asdict(), hash(p) == hash((3, 4)))
print(*map(lambda t: "%s:%s" % t, {"a": 1, "b": 2}.items()), sep=",", end="!\n", file=sys.stdout)
