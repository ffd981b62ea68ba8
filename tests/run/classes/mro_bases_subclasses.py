class A:
    x = 1
    def m(self): pass
class B(A):
    y = 2
class C(A):
    """doc"""
class D(B, C): pass
print([k.__name__ for k in B.__mro__])
print([k.__name__ for k in D.mro()])
print(B.__bases__, D.__bases__)
print(A.__bases__)
print(B.__base__, A.__base__)
print("m" in A.__dict__, "x" in A.__dict__, "y" in A.__dict__, "m" in B.__dict__, "__doc__" in C.__dict__, "x" not in B.__dict__)
print(A.__subclasses__())
print([s.__name__ for s in A.__subclasses__()], D.__subclasses__(), len(B.__subclasses__()))
print(B.__name__, B.__qualname__, B.__module__)
print(A.__dict__["x"])
class E(D): pass
print(D.__subclasses__())
for k in type(E()).__mro__:
    print(k.__name__, end=" ")
print()
for s in A.__subclasses__():
    print(s, s().x)
def find(cls, name):
    for k in cls.mro():
        if name in k.__dict__:
            return k.__name__
print(find(E, "y"), find(E, "x"))
print(D.__mro__ == (D, B, C, A, object), D.__mro__[1] is B, len(D.__mro__))
