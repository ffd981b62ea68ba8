class A:
    @property
    def f(self): return 1
a = A()
a.f = 3
