# Classes: inheritance, super, properties, comparison, errors of missing methods.
class Base:
    registry = {}

    def __init_subclass__(cls, /, name=None, **kw):
        super().__init_subclass__(**kw)
        Base.registry[name or cls.__name__] = cls

    def hello(self):
        return 'base'

class X(Base):

    def hello(self):
        return 'x' + super().hello()

class Y(Base):
    pass

print(sorted(Base.registry), Base.registry['X']().hello(), Base.registry['Y']().hello())

class Shape:

    def area(self):
        raise NotImplementedError

    def __str__(self):
        return f'{type(self).__name__} {self.area():.2f}'

class Sq(Shape):

    def __init__(self, s):
        self.s = s

    def area(self):
        return self.s ** 2

class Ci(Shape):

    def __init__(self, r):
        self.r = r

    def area(self):
        return 3.14159 * self.r ** 2

for s in [Sq(2), Ci(1)]:
    print(s)
try:
    Shape().area()
except NotImplementedError as e:
    print('NI', repr(e))
kinds = {'sq': Sq, 'ci': Ci}
print([str(kinds[k](3)) for k in kinds], kinds['sq'].__name__)

class A:

    def f(self):
        return 'A'

class B(A):

    def f(self):
        return 'B' + super().f()

class C(A):

    def f(self):
        return 'C' + super(C, self).f()

class D(B, C):
    pass

class E(D):

    def f(self):
        return 'E' + A.f(self) + D.f(self)

print(D().f(), E().f(), [k.__name__ for k in E.__mro__])

class P:

    def __init__(self):
        self._v = 0

    @property
    def v(self):
        """doc"""
        return self._v

    @v.setter
    def v(self, x):
        if x < 0:
            raise ValueError('neg')
        self._v = x

    @v.deleter
    def v(self):
        self._v = None

p = P()
p.v = 5
p.v += 1
print(p.v)
try:
    p.v = -1
except ValueError as e:
    print(e)
del p.v
print(p.v)

class RO:

    @property
    def x(self):
        return 1

try:
    RO().x = 5
except AttributeError as e:
    print(e)

class Counter:
    n = 0

    def __init__(self):
        type(self).n += 1
        self.id = self.__class__.n

    @classmethod
    def count(cls):
        return cls.n

class Sub(Counter):
    pass

Counter()
Counter()
Sub()
print(Counter.n, Sub.n, Counter.count(), Sub.count())

class Eq:

    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        if not isinstance(o, Eq):
            return NotImplemented
        return self.v == o.v

    def __lt__(self, o):
        return self.v < o.v

    def __hash__(self):
        return hash(self.v)

print(Eq(1) == Eq(1), Eq(1) == 1, Eq(1) != Eq(2), Eq(1) != 1, Eq(1) in [Eq(0), Eq(1)], Eq(2) > Eq(1), sorted([Eq(3), Eq(1)])[0].v, min(Eq(5), Eq(4)).v, len({Eq(1), Eq(1)}))
try:
    Eq(1) < 5
except AttributeError as e:
    print(e)
try:
    Eq(1) <= Eq(2)
except TypeError as e:
    print(e)

class N:
    pass

try:
    N() + 1
except TypeError as e:
    print(e)
try:
    1 + N()
except TypeError as e:
    print(e)
try:
    N()[0]
except TypeError as e:
    print(e)
try:
    len(N())
except TypeError as e:
    print(e)
try:
    N()()
except TypeError as e:
    print(e)
try:
    N() < N()
except TypeError as e:
    print(e)
try:
    -N()
except TypeError as e:
    print(e)
try:
    N().foo()
except AttributeError as e:
    print(e)
try:
    N(1)
except TypeError as e:
    print(e)
try:
    Sq()
except TypeError as e:
    print(e)
print(isinstance(N(), N), N() == N(), (lambda n: n == n)(N()), bool(N()), hasattr(N(), 'x'), N.__name__, N.__module__, repr(N)[:8])

class Cmp:

    def __init__(s, v):
        s.v = v

    def __lt__(s, o):
        return s.v < o.v

    def __le__(s, o):
        return s.v <= o.v

    def __gt__(s, o):
        return s.v > o.v

    def __ge__(s, o):
        return s.v >= o.v

    def __ne__(s, o):
        return s.v != o.v

    def __eq__(s, o):
        return s.v == o.v
    __hash__ = None

print(Cmp(1) < Cmp(2) <= Cmp(2), Cmp(1) != Cmp(1), max([Cmp(1), Cmp(3)], key=lambda c: c.v).v)
try:
    hash(Cmp(1))
except TypeError as e:
    print(e)
