# multiple inheritance and the method resolution order
class A:
    def hi(self):
        return 'A'

    def who(self):
        return 'A.who'


class B(A):
    def hi(self):
        return 'B' + super().hi()


class C(A):
    def hi(self):
        return 'C' + super().hi()

    def who(self):
        return 'C.who'


class D(B, C):
    def hi(self):
        return 'D' + super().hi()


print(D().hi(), D().who(), B().hi(), B().who())
print([k.__name__ for k in D.__mro__])


class E(C, B):
    pass


print(E().hi())
