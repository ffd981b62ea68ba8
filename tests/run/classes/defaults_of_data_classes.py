from dataclasses import dataclass, field, fields
@dataclass
class C:
    x: int = 5
    y: str = "a"
    z: list = field(default_factory=list)
print(C.x, C.y, C().x)
print(hasattr(C, "x"), hasattr(C, "z"))
@dataclass
class Sub(C):
    w: float = 1.5
print(Sub.w, Sub.x, Sub())
C.x = 6
print(C.x, C().x, C(7))
