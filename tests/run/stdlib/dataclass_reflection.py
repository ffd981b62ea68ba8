from dataclasses import dataclass, field, InitVar, fields, is_dataclass, asdict, astuple, MISSING
@dataclass
class A:
    x: int
@dataclass
class B(A):
    y: int = 2
class C(A):
    pass
print(A(1) == A(1), A(1) == B(1), B(1) == A(1), A(1) == C(1), C(1) == C(1), A(1) != C(1))
@dataclass(order=True)
class V:
    a: int
    b: str = field(compare=False, default="z")
class W(V): pass
print(V(1) < V(2), V(1, "q") <= V(1, "a"))
for x in [V(2), W(1), "text", 5]:
    try:
        print(V(1) < x)
    except TypeError as e:
        print(e)

from dataclasses import dataclass, field, InitVar
@dataclass
class D:
    w: int
    h: int
    scale: InitVar[int] = 1
    area: int = field(init=False)
    def __post_init__(self, scale):
        self.area = self.w * self.h * scale
print(D(2, 3), D(2, 3, 4), D(2, 3, scale=5).area)

from dataclasses import dataclass, field, asdict, astuple, is_dataclass
from typing import NamedTuple
class P(NamedTuple):
    x: int
    y: int
@dataclass(unsafe_hash=True)
class Q:
    p: P
    t: tuple = ()
    name: str = field(default="n", hash=False)
q = Q(P(1, 2), (1, "a"))
print(asdict(q), astuple(q), hash(q) == hash(Q(P(1, 2), (1, "a"))), is_dataclass(q), is_dataclass(Q), is_dataclass(3))
@dataclass
class R:
    q: Q
    qs: list
    d: dict
    o: object = None
r = R(q, [q, q], {"k": q, "l": 1})
print(asdict(r))
print(astuple(r))
print(asdict(q, dict_factory=lambda items: {k.upper(): v for k, v in items}))

from dataclasses import dataclass, field, fields, MISSING
@dataclass
class F:
    a: int
    b: str = "x"
    c: list = field(default_factory=list, repr=False, metadata={"unit": "m"})
for f in fields(F):
    print(f.name, f.type, f.init, f.repr, f.default is MISSING, f.default_factory is MISSING, f.compare, f.type.__name__)
    if f.default is not MISSING:
        print("default", f.default)
x = F(1)
print({f.name: getattr(x, f.name) for f in fields(x)})
print([f.name for f in fields(x) if f.type is int])
print([f.metadata.get("unit") for f in fields(F)])

