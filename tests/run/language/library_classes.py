# Data classes, enumerations, named tuples, collections, functools.
from collections import defaultdict, Counter, deque, OrderedDict, namedtuple
from functools import reduce, lru_cache, partial, wraps
from dataclasses import dataclass, field
from enum import Enum, IntEnum, auto

@dataclass(order=True)
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, compare=False)

    def dist(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

@dataclass(frozen=True)
class Fz:
    a: str
    b: float = 1.5

p, q = (P(1, 2), P(1, 3))
p.tags.append('t')
print(p, q, p < q, p == P(1, 2), sorted([q, p])[0].y, p.dist(), Fz('k'), Fz('k') == Fz('k'), {Fz('k'): 1}[Fz('k')])
try:
    Fz('z').a = 'y'
except Exception as e:
    print(type(e).__name__, e)

class Color(Enum):
    RED = 1
    GREEN = 2

    def pretty(self):
        return self.name.title()

class Lvl(IntEnum):
    LOW = auto()
    HIGH = auto()

print(Color.RED, Color.RED.name, Color.RED.value, Color(2), Color['RED'], list(Color), Color.RED is Color.RED, Color.RED == Color.GREEN, Color.GREEN.pretty(), Lvl.HIGH > Lvl.LOW, Lvl.HIGH + 1, isinstance(Color.RED, Color), repr(Color.RED), {Color.RED: 'r'}[Color.RED], len(Color), Color.RED in Color)
try:
    Color(5)
except ValueError as e:
    print(e)
N = namedtuple('N', 'a b c', defaults=[9])
n = N(1, b=2)
print(n, n.a, n[1], n._replace(a=5), n._asdict(), N._fields, *n, n == (1, 2, 9), len(n))
x, y, z = n
print(x + y + z)
dd = defaultdict(list)
dd['a'].append(1)
dd['b']
print(dd, dict(dd), dd.get('z'), 'z' in dd)
di = defaultdict(int)
for ch in 'hello':
    di[ch] += 1
print(sorted(di.items()), di['zz'], len(di))
c = Counter('abracadabra')
print(c.most_common(2), c['a'], c['zz'], sum(c.values()), c + Counter('aab'), c - Counter('aaaa'), sorted(c.elements())[:3])
c.update('zz')
print(c['z'], Counter([1, 1, 2]) == Counter({1: 2, 2: 1}))
d = deque([1, 2, 3], maxlen=4)
d.append(4)
d.append(5)
d.appendleft(0)
print(d, d.popleft(), d.pop(), d[0], len(d))
d.rotate(1)
print(d, list(d))
d.extend([7])
d.extendleft([8])
print(d)
od = OrderedDict(a=1)
od['b'] = 2
od.move_to_end('a')
print(list(od), od.popitem(last=False), od)
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + [b], [1, 2], []), partial(pow, 2)(5))

@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

print(fib(60))

def timed(fn):

    @wraps(fn)
    def w(*a, **k):
        r = fn(*a, **k)
        w.count = getattr(w, 'count', 0) + 1
        return r
    return w

@timed
def sq(x):
    """sq doc"""
    return x * x

print(sq(3), sq(4), sq.count, sq.__name__, sq.__doc__)
