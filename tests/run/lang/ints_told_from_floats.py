class F:
    def __init__(self, n): self.n = n
    def add(self, o):
        if isinstance(o, int):
            return F(self.n + o)
        elif isinstance(o, float):
            return float(self.n) + o
        else:
            return F(self.n + o.n)
    def kind(self, o):
        if isinstance(o, float):
            return "float %.1f" % o
        else:
            return "int %d %s" % (o, o.bit_length())
xs = [1, 2.5, 3]
f = F(1)
for x in xs:
    r = f.add(x)
    print(r.n if isinstance(r, F) else r, f.kind(x))
print(f.add(F(4)).n)
def conv(v):
    if not isinstance(v, (int, float)):
        return "?"
    if isinstance(v, int):
        return v // 2, bin(v)
    return v.is_integer(), v.hex()
print([conv(x) for x in xs + ["a"]])
def norm(v):
    while isinstance(v, float) and v > 1:
        v = int(v) if v < 3 else v / 2
    return v
print(norm(7.5), norm(0.5), norm(3))
def f(x):
    if isinstance(x, str): return "s" + x
    if isinstance(x, float):
        return x.hex()
    elif isinstance(x, (bool, int)):
        y = x
        return [y, y + 1, y.bit_length()]
    elif x is None:
        return None
    return sorted(x)
def g(x):
    if not isinstance(x, int): return x
    z = [x]
    z.append(x)
    return z
for v in [1, 2.5, True, "a", None, [3, 1], False, 7]:
    print(f(v), g(v))
from decimal import Decimal
for v in [1, 2.5, True, "3.1"]:
    print(Decimal(v))
