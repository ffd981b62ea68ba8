class A:
    @property
    def f(self): return 1
a = A()
try:
    a.f = 3
except AttributeError as e:
    print("no setter", e)
print(a.f)
