# PEG parser combinators + JSON/arith grammars + pretty error messages
import re
from functools import reduce
class Fail(Exception):
    def __init__(self, pos, expected): self.pos, self.expected = pos, expected
class P:
    def __init__(self, fn, name=None): self.fn, self.name = fn, name
    def __call__(self, s, i): return self.fn(s, i)
    def __or__(self, o):
        def f(s, i):
            try: return self(s, i)
            except Fail as a:
                try: return o(s, i)
                except Fail as b:
                    if a.pos == b.pos: raise Fail(a.pos, a.expected | b.expected)
                    raise max(a, b, key=lambda e: e.pos)
        return P(f)
    def __add__(self, o):
        def f(s, i):
            a, i = self(s, i); b, i = o(s, i)
            return (a if isinstance(a, Seq) else Seq([a])) + (b if isinstance(b, Seq) else Seq([b])), i
        return P(f)
    def __rshift__(self, fn):
        def f(s, i):
            v, j = self(s, i)
            return (fn(*v) if isinstance(v, Seq) else fn(v)), j
        return P(f)
    def __lshift__(self, o):
        def f(s, i):
            v, i = self(s, i); _, i = o(s, i)
            return v, i
        return P(f)
    def __matmul__(self, o): return (self + o) >> (lambda *a: a[-1])
    def many(self, least=0):
        def f(s, i):
            out = []
            while True:
                try: v, i = self(s, i)
                except Fail:
                    if len(out) < least: raise
                    return out, i
                out.append(v)
        return P(f)
    def opt(self, default=None):
        def f(s, i):
            try: return self(s, i)
            except Fail: return default, i
        return P(f)
    def sep(self, by): return (self + (by @ self).many() >> (lambda a, rest: [a] + rest)).opt([])
    def parse(self, s):
        try:
            v, i = self(s, 0)
            if i < len(s): raise Fail(i, {"end of input"})
            return v
        except Fail as e:
            line = s.count("\n", 0, e.pos) + 1; col = e.pos - s.rfind("\n", 0, e.pos)
            raise SyntaxError(f"{line}:{col}: expected {' or '.join(sorted(e.expected))}, got {s[e.pos:e.pos + 5]!r}") from None
class Seq(list):
    def __add__(self, o): return Seq(list(self) + list(o))
def rx(pattern, name=None, group=0):
    r = re.compile(pattern + r"\s*")
    r2 = re.compile(pattern)
    def f(s, i):
        m = r.match(s, i)
        if not m: raise Fail(i, {name or pattern})
        return r2.match(s, i)[group], m.end()
    return P(f)
def lit(t): return rx(re.escape(t), repr(t))
def lazy(fn): return P(lambda s, i: fn()(s, i))
num = rx(r"-?\d+(\.\d+)?([eE][+-]?\d+)?", "number") >> (lambda t: float(t) if set(t) & set(".eE") else int(t))
string = rx(r'"((?:[^"\\]|\\.)*)"', "string", 1) >> (lambda t: re.sub(r"\\(.)", lambda m: {"n": "\n", "t": "\t"}.get(m[1], m[1]), t))
value = lazy(lambda: json_value)
array = (lit("[") @ value.sep(lit(","))) << lit("]")
pair = (string << lit(":")) + value >> (lambda k, v: (k, v))
obj = ((lit("{") @ pair.sep(lit(","))) << lit("}")) >> dict
json_value = num | string | array | obj | (lit("true") >> (lambda _: True)) | (lit("false") >> (lambda _: False)) | (lit("null") >> (lambda _: None))
for t in ['[1, 2.5, {"a": [true, null]}, "x\\ny"]', '{}', '{"k": {"z": [-1e3]}}', '[1, 2', '{"a" 1}', 'nul', '[1]\n x']:
    try: print(json_value.parse(t))
    except SyntaxError as e: print("error", e)
# arithmetic with left assoc folding
ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b, "^": lambda a, b: a ** b}
def left(term, *names):
    op = reduce(lambda a, b: a | b, map(lit, names))
    return term + (op + term >> (lambda o, t: (o, t))).many() >> (lambda a, rest: reduce(lambda x, ot: ops[ot[0]](x, ot[1]), rest, a))
expr = lazy(lambda: sums)
atom = (num | ((lit("(") @ expr) << lit(")")))
power = atom + (lit("^") @ lazy(lambda: power)).opt() >> (lambda a, b: a if b is None else a ** b)
prods = left(power, "*", "/")
sums = left(prods, "+", "-")
for t in ["1 + 2 * 3", "(1+2)*3 - 4/2", "2^3^2", "8/4/2", "1 + ", "(2", "3 $"]:
    try: print(t, "=", expr.parse(t))
    except SyntaxError as e: print("error", e)
