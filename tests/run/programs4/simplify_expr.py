from fractions import Fraction


class Expr:
    def __add__(self, o): return Add(self, wrap(o))
    def __radd__(self, o): return Add(wrap(o), self)
    def __mul__(self, o): return Mul(self, wrap(o))
    def __rmul__(self, o): return Mul(wrap(o), self)
    def __sub__(self, o): return Add(self, Mul(Num(-1), wrap(o)))
    def __pow__(self, n): return Pow(self, n)
    def __neg__(self): return Mul(Num(-1), self)


def wrap(x):
    return x if isinstance(x, Expr) else Num(x)


class Num(Expr):
    def __init__(self, v): self.v = v
    def __repr__(self): return str(self.v) if self.v >= 0 else f"({self.v})"
    def __eq__(self, o): return isinstance(o, Num) and self.v == o.v
    def __hash__(self): return hash(self.v)
    def diff(self, x): return Num(0)
    def simplify(self): return self
    def eval(self, **env): return self.v


class Var(Expr):
    def __init__(self, name): self.name = name
    def __repr__(self): return self.name
    def __eq__(self, o): return isinstance(o, Var) and self.name == o.name
    def __hash__(self): return hash(self.name)
    def diff(self, x): return Num(1 if x == self.name else 0)
    def simplify(self): return self
    def eval(self, **env): return env[self.name]


class BinOp(Expr):
    def __init__(self, l, r): self.l, self.r = l, r
    def __eq__(self, o): return type(self) is type(o) and self.l == o.l and self.r == o.r
    def __hash__(self): return hash((type(self).__name__, self.l, self.r))
    def __repr__(self): return f"({self.l} {self.sym} {self.r})"


class Add(BinOp):
    sym = '+'
    def diff(self, x): return Add(self.l.diff(x), self.r.diff(x))
    def eval(self, **env): return self.l.eval(**env) + self.r.eval(**env)
    def simplify(self):
        l, r = self.l.simplify(), self.r.simplify()
        if isinstance(l, Num) and isinstance(r, Num): return Num(l.v + r.v)
        if l == Num(0): return r
        if r == Num(0): return l
        if l == r: return Mul(Num(2), l).simplify()
        return Add(l, r)


class Mul(BinOp):
    sym = '*'
    def diff(self, x): return Add(Mul(self.l.diff(x), self.r), Mul(self.l, self.r.diff(x)))
    def eval(self, **env): return self.l.eval(**env) * self.r.eval(**env)
    def simplify(self):
        l, r = self.l.simplify(), self.r.simplify()
        if isinstance(l, Num) and isinstance(r, Num): return Num(l.v * r.v)
        if Num(0) in (l, r): return Num(0)
        if l == Num(1): return r
        if r == Num(1): return l
        if isinstance(r, Num): return Mul(r, l)
        if isinstance(l, Num) and isinstance(r, Mul) and isinstance(r.l, Num):
            return Mul(Num(l.v * r.l.v), r.r)
        return Mul(l, r)


class Pow(Expr):
    def __init__(self, base, n): self.base, self.n = base, n
    def __repr__(self): return f"{self.base}^{self.n}"
    def __eq__(self, o): return isinstance(o, Pow) and (self.base, self.n) == (o.base, o.n)
    def __hash__(self): return hash((self.base, self.n))
    def diff(self, x): return Mul(Mul(Num(self.n), Pow(self.base, self.n - 1)), self.base.diff(x))
    def eval(self, **env): return self.base.eval(**env) ** self.n
    def simplify(self):
        b = self.base.simplify()
        if self.n == 0: return Num(1)
        if self.n == 1: return b
        if isinstance(b, Num): return Num(b.v ** self.n)
        return Pow(b, self.n)


x, y = Var('x'), Var('y')
f = 3 * x ** 2 + 2 * x * y - 5 + x * 1 + 0
print(f)
print(f.simplify())
print(f.diff('x').simplify())
print(f.diff('y').simplify())
print(f.eval(x=2, y=3), f.diff('x').eval(x=2, y=3), f.simplify().eval(x=-1, y=0))
g = (x + 1) ** 3
for i in range(4):
    print(i, g, '->', g.eval(x=2))
    g = g.diff('x').simplify()
print((x + y) == (x + y), (x + y) == (y + x), len({x + y, x + y, x * y}))
print((x + x).simplify(), (x - x).simplify(), -x)
