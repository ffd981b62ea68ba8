# A subclass gets an attribute of its own when it is assigned; a property without a setter.
class RO:

    @property
    def x(self):
        return 1

try:
    RO().x = 5
except AttributeError as e:
    print(e)

class A:
    count = 0

class B(A):
    pass

class D(B):
    pass

A.count = 7
print(B.count, A.count)
B.count = 3
print(A.count, B.count, D.count)
A.count += 1
B.count += 1
print(A.count, B.count, D.count)
D.count += 10
print(A.count, B.count, D.count)

class N:
    n = 0
    kids = []

    def __init__(self):
        type(self).n += 1
        self.kids.append(1)

    @classmethod
    def inc(cls):
        cls.n += 1
        return cls.n

class M(N):
    pass

N()
M()
M()
print(N.n, M.n)
print(M.inc(), N.inc(), N.n, M.n, N.kids)
