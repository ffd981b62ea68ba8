class V:
    def __init__(self, x): self.x = x
    def __add__(self, o): return V(self.x + o.x)
    def __radd__(self, other):
        if other == 0:
            return self
        else:
            return self.__add__(other)
    def __repr__(self): return f"V({self.x})"
print(sum([V(1), V(2)]))
class V2:
    def __init__(self, x): self.x = x
    def __add__(self, o):
        if o == 0:
            return self
        return V2(self.x + o.x)
    __radd__ = __add__
    def __repr__(self): return f"V2({self.x})"
print(sum([V2(1), V2(2)]))
print(V2(5) + 0)
class V3:
    def __init__(self, x): self.x = x
    def __radd__(self, o):
        if o == 0:
            return self
        return V3(self.x + o.x)
    def __repr__(self): return f"V3({self.x})"
print(0 + V3(5))
class V4:
    def __init__(self, x): self.x = x
    def check(self, o):
        if self.x == o.x: raise ValueError("same")
    def __add__(self, o):
        if o == 0:
            return self
        self.check(o)
        return V4(self.x + o.x)
    __radd__ = __add__
    def __eq__(self, o): return isinstance(o, V4) and o.x == self.x
    def __repr__(self): return f"V4({self.x})"
print(sum([V4(1), V4(2)]))
