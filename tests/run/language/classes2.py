class A:
    x = 1
    def __init__(self, v):
        self.v = v
    @property
    def p(self):
        return self._p
    @p.setter
    def p(self, value):
        print('set', value)
        self._p = value
    @p.deleter
    def p(self):
        print('deleted')
    @classmethod
    def make(cls, v):
        return cls(v)
    @staticmethod
    def st(a, b=2):
        return a + b
    def __eq__(self, other):
        return isinstance(other, A) and self.v == other.v
    def __lt__(self, other):
        if not isinstance(other, A):
            return NotImplemented
        return self.v < other.v
    def __hash__(self):
        return hash(self.v)
    def __repr__(self):
        return f'{type(self).__name__}({self.v})'
    def __bool__(self):
        return self.v != 0
    def __len__(self):
        return 99
    def __call__(self, *args):
        return self.v, args
    def __contains__(self, k):
        return k == self.v
    def __iter__(self):
        return iter([self.v] * 2)
    def __format__(self, spec):
        return '<' + spec + '>'
    def __index__(self):
        return self.v
    def __neg__(self):
        return A(-self.v)
    def __abs__(self):
        return A(abs(self.v))
    def __iadd__(self, o):
        self.v += o
        return self
    def __add__(self, o):
        return A(self.v + o)
    def __radd__(self, o):
        return A(o + self.v)
    def __getattr__(self, name):
        return 'attr ' + name
class B(A):
    def __init__(self, v):
        super().__init__(v * 2)
    def __reversed__(self):
        return iter('rev')
    def __enter__(self):
        print('enter')
        return self
    def __exit__(self, t, v, tb):
        print('exit', t.__name__ if t else None, v)
        return True
a = A(3)
b = B(2)
a.p = 5
print(a.p)
del a.p
print(A.make(1), B.make(1), A.st(1), a.st(1, 1), B.x, b.x)
print(a == A(3), a != A(3), a < A(4), A(4) > a, a == 3, sorted([A(3), A(1)]))
print(bool(A(0)), bool(a), len(a), a(1, 2), 3 in a, 4 in a, list(a), [*a])
print(f'{a:xyz}', '{:>3}'.format(a), format(a, 'q'), [10, 20, 30, 40][a], hex(A(255)))
print(-a, abs(A(-2)), a + 1, 1 + a)
a += 5
print(a, a.zzz, {a: 1}[A(8)], list(reversed(b)))
try:
    a < 3
except TypeError as e:
    print(e)
with b as q:
    print(q)
    raise ValueError('suppressed')
print(isinstance(b, A), issubclass(B, A), isinstance(a, (int, B)), type(b) is B, type(a) == A, b.__class__.__name__)
class C:
    count = 0
    def __init__(self):
        C.count += 1
        self.__private = 1
    def get(self):
        return self.__private
    class Inner:
        z = 5
        def hi(self):
            return 'hi'
C(); C()
print(C.count, C().get(), C.Inner.z, C.Inner().hi())
print(hasattr(a, 'v'), hasattr(C(), 'nope'), getattr(C(), 'nope', 'dflt'))
setattr(a, 'v', 10)
print(getattr(a, 'v'), a.__class__, callable(a), callable(C()))
