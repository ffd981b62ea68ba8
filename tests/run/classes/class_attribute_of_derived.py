class A:
    n = 0
    items = 'a'
    def bump(self):
        type(self).n += 1
    @classmethod
    def inc(cls):
        cls.n += 10
class B(A):
    pass
class C(A):
    n = 100
class D(B):
    pass
B().bump()
print(A.n, B.n, C.n, D.n)
C().bump()
print(A.n, B.n, C.n, D.n)
A.inc()
print(A.n, B.n, C.n, D.n)
D.inc()
print(A.n, B.n, C.n, D.n)
B.n = 5
print(A.n, B.n, C.n, D.n, B().n, D().n)
A.items = 'x'
print(B.items, D().items)
D.items = 'dd'
print(A.items, B.items, D.items, D().items)
