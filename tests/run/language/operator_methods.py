# Operator methods, class attributes, the order of bases.
class A:
    count = 0
    names = []

    def __init__(self, n):
        self.n = n
        A.count += 1
        self.names.append(n)

    def who(self):
        return 'A' + str(self.n)

    @property
    def double(self):
        return self.n * 2

    @double.setter
    def double(self, v):
        self.n = v // 2

    @staticmethod
    def st(x):
        return x + 1

    @classmethod
    def make(cls, *a):
        return cls(*a)

    def __repr__(self):
        return f'{type(self).__name__}({self.n!r})'

class B(A):

    def who(self):
        return 'B' + super().who()

    @classmethod
    def make(cls, v):
        print('B.make', cls.__name__)
        return super().make(v)

class C(A):

    def who(self):
        return 'C' + super().who()

class D(B, C):

    def who(self):
        return 'D' + super().who()

d = D.make(5)
print(d, d.who(), d.double, D.st(1), d.st(2), A.count, B.count, d.names)
d.double = 20
print(d.n, D.__mro__ == (D, B, C, A, object), [c.__name__ for c in D.__mro__], D.__name__, d.__class__.__name__, D.__bases__ == (B, C))
print(isinstance(d, A), isinstance(d, (int, C)), issubclass(D, B), issubclass(B, C), type(d) is D, type(d) == A, isinstance(1, object), issubclass(bool, int))
a = A(1)
a.count = 100
print(a.count, A.count, B.count)
del a.count
print(a.count)
A.count = 7
print(B.count, a.count)
B.count = 3
print(A.count, B.count, D.count)

class V:

    def __init__(self, x, y):
        self.x, self.y = (x, y)

    def __add__(self, o):
        return V(self.x + o.x, self.y + o.y)

    def __sub__(self, o):
        return V(self.x - o.x, self.y - o.y)

    def __mul__(self, k):
        return V(self.x * k, self.y * k) if isinstance(k, (int, float)) else self.x * k.x + self.y * k.y

    def __rmul__(self, k):
        return self * k

    def __truediv__(self, k):
        return V(self.x / k, self.y / k)

    def __neg__(self):
        return V(-self.x, -self.y)

    def __abs__(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    def __eq__(self, o):
        return isinstance(o, V) and (self.x, self.y) == (o.x, o.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __bool__(self):
        return bool(self.x or self.y)

    def __iadd__(self, o):
        self.x += o.x
        self.y += o.y
        return self

    def __getitem__(self, i):
        return (self.x, self.y)[i]

    def __setitem__(self, i, v):
        if i == 0:
            self.x = v
        else:
            self.y = v

    def __len__(self):
        return 2

    def __iter__(self):
        return iter((self.x, self.y))

    def __contains__(self, v):
        return v in (self.x, self.y)

    def __call__(self, f):
        return V(f(self.x), f(self.y))

    def __str__(self):
        return f'<{self.x},{self.y}>'

    def __repr__(self):
        return f'V({self.x}, {self.y})'

    def __lt__(self, o):
        return abs(self) < abs(o)

    def __format__(self, spec):
        return f'({self.x:{spec}}|{self.y:{spec}})'

v, w = (V(1, 2), V(3, 4))
print(v + w, v - w, v * 2, 2 * v, v * w, w / 2, -v, abs(w), v == V(1, 2), v != w, hash(v) == hash(V(1, 2)), bool(V(0, 0)), len(v), list(v), 2 in v, v(lambda t: t * 10), v[0], f'{v:.1f} {v} {v!r}', [v], sorted([w, v]), max(v, w), {v: 'k'}[V(1, 2)])
u = v
v += w
print(u, v is u)
v[1] = 99
print(v, *v)
p, q = v
print(p, q, not v, {V(1, 1), V(1, 1)}, V(1, 2) in [V(1, 2)], [V(0, 1), V(1, 2)].index(V(1, 2)), '%s %r' % (v, v), str(v), repr(v), format(v, 'd'))

class E:

    def __eq__(self, o):
        return True

try:
    hash(E())
except TypeError as e:
    print(e)

class Outer:

    class Inner:
        val = 5

        def hi(self):
            return 'inner'

    def mk(self):
        return (Outer.Inner(), self.Inner())
    x = 10
    y = x * 2
    for i in range(3):
        pass
    if x > 5:

        def cond(self):
            return 'big'
    else:

        def cond(self):
            return 'small'

o = Outer()
print(o.mk()[0].hi(), Outer.Inner.val, o.y, o.i, o.cond(), Outer.Inner().hi())

class R:

    def __radd__(self, o):
        return ('radd', o)

    def __rsub__(self, o):
        return ('rsub', o)

    def __rpow__(self, o):
        return ('rpow', o)

    def __floordiv__(self, o):
        return ('floordiv', o)

    def __mod__(self, o):
        return ('mod', o)

    def __matmul__(self, o):
        return ('matmul', o)

    def __and__(self, o):
        return ('and', o)

    def __ror__(self, o):
        return ('ror', o)

    def __xor__(self, o):
        return ('xor', o)

    def __lshift__(self, o):
        return ('lsh', o)

    def __rrshift__(self, o):
        return ('rrsh', o)

    def __invert__(self):
        return 'inv'

    def __pos__(self):
        return 'pos'

    def __divmod__(self, o):
        return ('divmod', o)

    def __int__(self):
        return 42

    def __float__(self):
        return 4.2

    def __index__(self):
        return 2

    def __round__(self, n=None):
        return ('round', n)

    def __complex__(self):
        return 1j

    def __reversed__(self):
        return iter([3, 2, 1])

r = R()
print(1 + r, 2 - r, 3 ** r, r // 4, r % 5, r @ 6, r & 7, 8 | r, r ^ 9, r << 1, 2 >> r, ~r, +r, divmod(r, 3), int(r), float(r), [10, 20, 30][r], hex(r), round(r), round(r, 2), complex(r), list(reversed(r)), 'abc'[r], list(range(5))[r:], list(range(r)))
