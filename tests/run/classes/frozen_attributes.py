from dataclasses import dataclass, FrozenInstanceError
from typing import NamedTuple
@dataclass(frozen=True)
class F:
    x: int
f = F(1)
try:
    f.x = 2
except FrozenInstanceError as e:
    print(e)
try:
    del f.x
except AttributeError as e:
    print(type(e).__name__, e)
class N(NamedTuple):
    a: int
    b: str = "q"
n = N(1)
try:
    n.a = 2
except AttributeError as e:
    print(e)
class M(N):
    pass
m = M(1)
m.extra = 5
print(m.extra, m, m.a, f, n)
try:
    m.a = 2
except AttributeError as e:
    print(e)
