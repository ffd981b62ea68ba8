class A:
    def f(self): return 1
    @property
    def p(self): return "prop"
    @property
    def q(self): return "prop"
    x = 1
    def g(self): return self.p, self.x
class B(A):
    f = 5
    p = 2
    x = property(lambda self: 9)
    @staticmethod
    def q(): return "static"
class C(B):
    def f(self): return "C"
    def p(self): return "method"
print(A().f(), B().f, C().f(), A().p, B().p, C().p(), A().x, B().x, B().q(), A().g(), B().g(), B.f, B.p)
class D(A):
    def __init__(self):
        self.f = lambda: "inst"
print(D().f())
