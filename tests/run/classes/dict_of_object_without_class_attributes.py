class A:
    c = 1
    def __init__(self): self.x = 1
    def setc(self): self.c = 5
a = A()
print(sorted(vars(a).items()), a.c)
a.setc()
print(sorted(vars(a).items()), a.c)
print("c" in vars(A()), "c" in vars(a), sorted(A().__dict__))
