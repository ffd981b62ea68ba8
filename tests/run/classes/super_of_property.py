class A:
    @property
    def x(self):
        return 2
    y = 5
    @staticmethod
    def s(): return 1
    @classmethod
    def k(cls): return cls.__name__
class B(A):
    @property
    def x(self):
        return super().x + 1
    @staticmethod
    def s(): return 3
    def t(self):
        return super().s() + super().y, super().k(), super().x
print(B().x, B().t())
