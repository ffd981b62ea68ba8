import functools


class Meta:
    created = []

    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
        Meta.created.append(cls.__name__)


class Base(Meta, tag='b'):
    count = 0
    shared = []

    def __new__(cls, *args, **kw):
        obj = super().__new__(cls)
        cls.count += 1
        return obj

    def __init__(self, x=0):
        self.x = x
        self.shared.append(x)

    def who(self):
        return 'Base'

    def call_who(self):
        return self.who() + '/' + type(self).__name__

    @classmethod
    def make(cls, *args):
        return cls(*args)

    @staticmethod
    def add(a, b):
        return a + b

    @property
    def double(self):
        return self.x * 2

    @double.setter
    def double(self, v):
        self.x = v / 2

    def __repr__(self):
        return f'{self.__class__.__qualname__}({self.x!r})'


class Left(Base, tag='l'):
    def who(self):
        return 'Left>' + super().who()


class Right(Base):
    def who(self):
        return 'Right>' + super().who()


class Both(Left, Right, tag='lr'):
    def who(self):
        return 'Both>' + super().who()

    def __init__(self, x, y):
        super().__init__(x)
        self.y = y


b = Both.make(1, 2)
print(b, b.call_who(), [c.__name__ for c in Both.__mro__], Meta.created, Both.tag, Right.tag, Left.tag)
print(Base.count, Both.count, Left.count, b.shared is Base.shared, Base(5).shared)
b.double = 7
print(b.x, b.double, Base.add(1, 2), b.add('a', 'b'), isinstance(b, Right), issubclass(Both, Left), issubclass(Left, Right))


@functools.total_ordering
class Vec:
    __slots__ = ('x', 'y')

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, o):
        if isinstance(o, Vec):
            return Vec(self.x + o.x, self.y + o.y)
        if isinstance(o, (int, float)):
            return Vec(self.x + o, self.y + o)
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, o): return Vec(self.x - o.x, self.y - o.y)
    def __mul__(self, k): return Vec(self.x * k, self.y * k) if not isinstance(k, Vec) else self.x * k.x + self.y * k.y
    def __rmul__(self, k): return self * k
    def __matmul__(self, o): return self.x * o.y - self.y * o.x
    def __neg__(self): return Vec(-self.x, -self.y)
    def __pos__(self): return self
    def __invert__(self): return Vec(self.y, self.x)
    def __abs__(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    def __bool__(self): return bool(self.x or self.y)
    def __eq__(self, o): return isinstance(o, Vec) and (self.x, self.y) == (o.x, o.y)
    def __lt__(self, o): return abs(self) < abs(o)
    def __hash__(self): return hash((self.x, self.y))
    def __iter__(self): yield self.x; yield self.y
    def __getitem__(self, i): return (self.x, self.y)[i]
    def __len__(self): return 2
    def __contains__(self, v): return v in (self.x, self.y)
    def __call__(self, k=1): return self * k
    def __iadd__(self, o):
        self.x += o.x
        self.y += o.y
        return self
    def __floordiv__(self, k): return Vec(self.x // k, self.y // k)
    def __divmod__(self, k): return self // k, Vec(self.x % k, self.y % k)
    def __format__(self, spec): return f'<{self.x:{spec}},{self.y:{spec}}>' if spec else str(self)
    def __str__(self): return f'({self.x}, {self.y})'
    def __repr__(self): return f'Vec({self.x}, {self.y})'
    def __int__(self): return int(abs(self))
    def __index__(self): return int(self.x)
    def __round__(self, n=None): return Vec(round(self.x, n), round(self.y, n))
    def __reversed__(self): return iter((self.y, self.x))


u, v = Vec(3, 4), Vec(1, -2)
print(u + v, u - v, u * 2, 3 * u, u * v, u @ v, -u, +u is u, ~u, abs(u), bool(Vec(0, 0)), u == Vec(3, 4), u != v, u > v, u >= v, u + 1, 2 + u)
print(sum([u, v], Vec(0, 0)), sum([u, v]), sorted([u, v]), max(u, v), {u: 'u'}[Vec(3, 4)], list(u), u[1], u[-1], len(u), 4 in u, u(3), divmod(u, 2))
w = u
w += v
print(w is u, u, f'{u} {u:5.1f} {u!r}', int(Vec(6, 8)), [10, 20, 30, 40][Vec(2, 0)], round(Vec(1.26, 2.71), 1), list(reversed(u)), hex(Vec(255, 0)))
try:
    u + 'x'
except TypeError as e:
    print('TypeError')
try:
    u.z = 3
except AttributeError as e:
    print('AttributeError')
x, y = v
print(x, y, *v, [*u, *v], dict(zip('xy', v)))


class Managed:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    def __enter__(self):
        print('enter', self.name)
        return self.name.upper()
    def __exit__(self, et, ev, tb):
        print('exit', self.name, et.__name__ if et else None, ev)
        return self.swallow


with Managed('a') as a, Managed('b', True) as bb:
    print(a, bb)
    raise ValueError('inside')
try:
    with Managed('c'):
        raise KeyError('k')
except KeyError as e:
    print('caught', e)


class Lazy:
    def __getattr__(self, name):
        if name.startswith('get_'):
            return lambda: name[4:]
        raise AttributeError(f'no {name}')


lz = Lazy()
print(lz.get_it())


class Count:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(Count(3)), 1 in Count(3), max(Count(4)), [a * b for a, b in zip(Count(3), Count(5))], next(Count(1)), next(Count(0), 'end'))


class Matrix:
    def __init__(self, rows): self.rows = [list(r) for r in rows]
    def __getitem__(self, key):
        if isinstance(key, tuple):
            i, j = key
            return self.rows[i][j]
        return self.rows[key]
    def __setitem__(self, key, value):
        i, j = key
        self.rows[i][j] = value
    def __delitem__(self, i): del self.rows[i]
    def __eq__(self, o): return self.rows == o.rows
    @property
    def T(self): return Matrix(zip(*self.rows))


m = Matrix([(1, 2, 3), (4, 5, 6)])
m[0, 1] = 20
print(m[0], m[1, 2], m[0:1], m.T.rows, m.T.T == m)
del m[0]
print(m.rows)


class Node:
    instances = {}

    def __new__(cls, key):
        if key in cls.instances:
            return cls.instances[key]
        self = super().__new__(cls)
        cls.instances[key] = self
        self.hits = 0
        return self

    def __init__(self, key):
        self.key = key
        self.hits += 1


p, q = Node('a'), Node('a')
print(p is q, q.hits, len(Node.instances))
print(Vec.__add__ is Vec.__radd__, Base.make.__name__, type(b) is Both, b.__class__.__name__, Both.__bases__[0].__name__, callable(b), callable(u))
