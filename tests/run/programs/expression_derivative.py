# symbolic differentiation and simplification with operator overloading
class Expr:
    def __add__(self, o):
        return Add(self, wrap(o))

    def __radd__(self, o):
        return Add(wrap(o), self)

    def __mul__(self, o):
        return Mul(self, wrap(o))

    def __rmul__(self, o):
        return Mul(wrap(o), self)

    def __sub__(self, o):
        return Add(self, Mul(Const(-1), wrap(o)))

    def __pow__(self, n):
        return Pow(self, n)

    def simplify(self):
        return self


class Const(Expr):
    def __init__(self, v):
        self.v = v

    def eval(self, x):
        return self.v

    def diff(self):
        return Const(0)

    def __str__(self):
        return str(self.v)


class Var(Expr):
    def eval(self, x):
        return x

    def diff(self):
        return Const(1)

    def __str__(self):
        return 'x'


class Pair(Expr):
    def __init__(self, a, b):
        self.a, self.b = a, b


def is_const(e, v):
    return isinstance(e, Const) and e.v == v


class Add(Pair):
    def eval(self, x):
        return self.a.eval(x) + self.b.eval(x)

    def diff(self):
        return Add(self.a.diff(), self.b.diff())

    def simplify(self):
        a, b = self.a.simplify(), self.b.simplify()
        if isinstance(a, Const) and isinstance(b, Const):
            return Const(a.v + b.v)
        if is_const(a, 0):
            return b
        return a if is_const(b, 0) else Add(a, b)

    def __str__(self):
        return '(%s + %s)' % (self.a, self.b)


class Mul(Pair):
    def eval(self, x):
        return self.a.eval(x) * self.b.eval(x)

    def diff(self):
        return Add(Mul(self.a.diff(), self.b), Mul(self.a, self.b.diff()))

    def simplify(self):
        a, b = self.a.simplify(), self.b.simplify()
        if isinstance(a, Const) and isinstance(b, Const):
            return Const(a.v * b.v)
        if is_const(a, 0) or is_const(b, 0):
            return Const(0)
        if is_const(a, 1):
            return b
        return a if is_const(b, 1) else Mul(a, b)

    def __str__(self):
        return '%s*%s' % (self.a, self.b)


class Pow(Expr):
    def __init__(self, base, n):
        self.base, self.n = base, n

    def eval(self, x):
        return self.base.eval(x) ** self.n

    def diff(self):
        return Mul(Mul(Const(self.n), Pow(self.base, self.n - 1)), self.base.diff())

    def simplify(self):
        b = self.base.simplify()
        if self.n == 0:
            return Const(1)
        return b if self.n == 1 else Pow(b, self.n)

    def __str__(self):
        return '%s^%d' % (self.base, self.n)


def wrap(v):
    return v if isinstance(v, Expr) else Const(v)


x = Var()
for e in [3 * x + 2, x ** 2 - 5, (x + 1) * (x - 1), 2 * x ** 3 + x * x, (x ** 2 + 1) ** 3, Const(7) * 1 + 0]:
    d = e.diff().simplify()
    print(e, '|', d, '|', e.eval(2), d.eval(2), [d.eval(k) for k in range(4)])


def root(e, guess, steps=20):
    d = e.diff()
    for _ in range(steps):
        guess -= e.eval(guess) / d.eval(guess)
    return guess


print('%.10f %.10f' % (root(x ** 2 - 2, 1.0), root(x ** 3 - x - 1, 1.5)))
