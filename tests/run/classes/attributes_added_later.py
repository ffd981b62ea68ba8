class A:
    def __init__(self, x):
        self.x = x
A.count = 0
A.origin = A(5)
def f():
    A.count += 1
    return A.count
f(); f()
print(A.count, A.origin.x, A(3).count)
class B(A):
    pass
B.tag = "b"
print(B.tag, B.count, B(1).tag, B(1).origin.x)
