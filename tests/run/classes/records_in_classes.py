from dataclasses import dataclass, field, replace
from typing import NamedTuple


class A:
    @dataclass(order=True, frozen=True)
    class Stats:
        hits: int = 0

        def up(self):
            return replace(self, hits=self.hits + 1)

    class Point(NamedTuple):
        x: int
        y: int = 0

    class Plain:
        x = 3

    def __init__(self):
        self.s = self.Stats()
        self.t = A.Stats(5)
        self.p = self.Point(1)


def local():
    class B:
        @dataclass
        class C:
            v: int
    return B.C(3) == B.C(3), B.C(4)


a = A()
print(a.s, a.t.up(), A.Plain.x, A.Stats(2) == A.Stats(2), A.Stats(1) < a.t, {A.Stats(1): 2})
print(a.p, a.p == (1, 0), a.p < A.Point(2), a.p._replace(y=7), local())
