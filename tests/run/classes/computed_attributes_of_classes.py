from enum import Enum
class Limits:
    MAX_A = 3
    MAX_B = 5
class Color(Enum):
    RED = 1
    BLUE = 2
for k in "AB":
    print(getattr(Limits, "MAX_" + k))
for n in ("RED", "BLUE"):
    print(getattr(Color, n).value)
class P:
    @property
    def area(self): return 4
    @staticmethod
    def st(): return "s"
    def __init__(self): self.w = 1.5
p = P()
print([getattr(p, n) for n in ("area", "w")])
def gen(o):
    for n in ("w", "area"):
        yield getattr(o, n)
print(list(gen(p)))
print(sum(getattr(p, n) for n in ("w", "area")))
key = lambda o, f: getattr(o, f)
print(key(p, "w"))
rows = sorted([P(), P()], key=lambda o: getattr(o, "w"))
print(len(rows))
