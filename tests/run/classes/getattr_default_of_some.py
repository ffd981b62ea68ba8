class A:
    def __init__(self): self.x = 1
class B(A):
    energy = 5
    def __init__(self):
        super().__init__()
        self.y = 2
class C(B):
    def __init__(self):
        super().__init__()
        self.energy = 7
for o in [A(), B(), C()]:
    print(getattr(o, 'energy', None), getattr(o, 'y', 'none'), getattr(o, 'zz', 3), hasattr(o, 'energy'), hasattr(o, 'y'))
