class V:
    def __init__(self, x): self.x = x
    def __mul__(self, k): return V(self.x * k)
    __rmul__ = __mul__
    def __and__(self, k): return ('and', k)
    def __rand__(self, k): return ('rand', k)
    def __lshift__(self, k): return self.x, k
ks = [2, 0.5]
for k in ks:
    print((V(3) * k).x, (k * V(3)).x, V(1) & k, k & V(1), V(1) << k)
for k in ks:
    try: print((1,) * k, k * [0], 'ab' * k)
    except TypeError as e: print(e)
