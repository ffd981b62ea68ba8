# Attributes that a class gets after its body.
class A:
    x = 1

a = A()
try:
    print(A.y)
except AttributeError as e:
    print(e)
try:
    print(a.y)
except AttributeError as e:
    print(e)
A.y = 5
print(A.y, a.y, A().y)

class B(A):
    pass

b = B()
B.y = 's'
print(A.y, B.y, a.y, b.y)
b.y = 2.5
print(A.y, B.y, a.y, b.y)
B.x += 10
print(A.x, B.x, a.x, b.x, B().x)
A.x = 100
print(A.x, B.x, a.x, b.x)

def setup(cls, n):
    cls.size = n
    return cls

for c in (A, B):
    setup(c, len(c.__name__))
setup(B, 9)
print(A.size, B.size, b.size)
A.cb = lambda self, k: (self.x, k)
print(a.cb(3), b.cb(4))
