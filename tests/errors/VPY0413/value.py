class A:
    def f(self):
        return 1


class B(A):
    def f(self):
        up = super()
        return up.f() + 1


print(B().f())
