class A:
    def __init__(self, v): self.v = v
    def __lt__(self, other):
        if not isinstance(other, A):
            return NotImplemented
        return self.v < other.v
a = A(1)
try:
    print(a < 3)
except TypeError as e:
    print(e)
try:
    a < 3
except TypeError as e:
    print(e)
try:
    3 > a
except TypeError as e:
    print(e)
print(a < A(2), a > A(2))
class Expr:
    def __init__(self, t): self.t = t
    def __eq__(self, o): return Expr(f'({self.t} == {o.t if isinstance(o, Expr) else o})')
    def __lt__(self, o): return Expr(f'({self.t} < {o.t if isinstance(o, Expr) else o})')
    def __ne__(self, o): return [self.t, 'ne']
    __hash__ = None
x = Expr('x')
print((x == 3).t, (x < Expr('y')).t, (3 > x).t, x != 4, bool(x == 1))
class P:
    def __eq__(self, o):
        return NotImplemented
class Q:
    def __eq__(self, o):
        print('Q eq')
        return True
print(P() == Q(), P() == P(), P() == 1, Q() != P())
try:
    {x: 1}
except TypeError as e:
    print(e)
class Base:
    def __lt__(self, o): return 'base'
    def __gt__(self, o): return 'base gt'
class Sub(Base):
    def __gt__(self, o): return 'sub gt'
print(Base() < Sub(), Base() < Base(), Sub() < Base(), 1 if Base() < Base() else 2)
