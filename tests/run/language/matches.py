from dataclasses import dataclass, field, replace, asdict, astuple
@dataclass
class P:
    x: int
    y: int = 0
@dataclass(order=True, frozen=True)
class V:
    a: int
    b: str = 'z'
@dataclass
class Q:
    name: str
    items: list = field(default_factory=list)
    n: int = field(default=3, repr=False)
    def __post_init__(self):
        self.total = len(self.items) + self.n
def m(v):
    match v:
        case 0 | 1:
            return 'small'
        case int(n) if n > 100:
            return f'big {n}'
        case int():
            return 'int'
        case float() as f:
            return f'float {f}'
        case 'a':
            return 'letter a'
        case str(s):
            return 'str ' + s
        case None:
            return 'none'
        case True:
            return 'never'
        case _:
            return 'other'
for v in (0, 1, 5, 500, 2.5, 'a', 'bc', None, (1,)):
    print(m(v))
def seq(v):
    match v:
        case []:
            return 'empty'
        case [x]:
            return f'one {x}'
        case [1, *rest]:
            return f'starts 1 {rest}'
        case [x, y]:
            return f'two {x} {y}'
        case [first, *_, last]:
            return f'{first}..{last}'
for v in ([], [7], [1, 2, 3], [4, 5], [4, 5, 6, 7]):
    print(seq(v))
def cls(v):
    match v:
        case P(x=0, y=0):
            return 'origin'
        case P(0, y):
            return f'y axis {y}'
        case P(x, y) if x == y:
            return 'diag'
        case P():
            return 'point'
        case V(a, b='q'):
            return f'V q {a}'
        case _:
            return 'else'
for v in (P(0, 0), P(0, 3), P(2, 2), P(1, 2), V(1, 'q'), V(2)):
    print(cls(v))
def mp(d):
    match d:
        case {'type': 'circle', 'r': r}:
            return r
        case {'type': t, **rest}:
            return f'{t} {sorted(rest)}'
        case {}:
            return 'dict'
print(mp({'type': 'circle', 'r': 'five'}), mp({'type': 'sq', 'w': 'two'}), mp({'z': 'q'}))
p = P(1)
print(p, p == P(1, 0), p != P(2), replace(p, y=9), asdict(p), astuple(p))
print(V(1) < V(2), V(1, 'a') <= V(1, 'b'), sorted([V(3), V(1)]), hash(V(1)) == hash(V(1)), {V(1): 2}[V(1)])
q = Q('n')
q.items.append(4)
print(q, Q('m').items, q.total, Q('k', [1, 2], 5).total)
try:
    V(1).a = 5
except AttributeError as e:
    print(type(e).__name__, e)
