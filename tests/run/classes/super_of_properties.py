from dataclasses import dataclass
@dataclass(frozen=True)
class P:
    x: int
    y: int = 0
    def __post_init__(self):
        object.__setattr__(self, "y", self.x * 2)
p = P(4)
print(p, p.y)
class A:
    @property
    def v(self): return [1]
    @property
    def n(self): return 2
class B(A):
    @property
    def v(self): return super().v + [2]
    @property
    def n(self):
        return super().n * 10
b = B()
print(b.v, b.n)
