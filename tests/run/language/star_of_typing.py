from dataclasses import *
from typing import *
from enum import *
@dataclass
class P:
    x: int = field(default=3)
class C(Enum):
    A = auto()
def f(x: Optional[List[int]]) -> Any: return x
print(P(), C.A, f([1]))
