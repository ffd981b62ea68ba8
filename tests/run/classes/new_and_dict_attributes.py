class S:
    inst = None
    def __new__(cls, *a):
        if cls.inst is None:
            cls.inst = super().__new__(cls)
        return cls.inst
    def __init__(self, v=0): self.v = v
a, b = S(1), S(2)
print(a is b, a.v)
class Pos(int):
    def __new__(cls, v):
        if v < 0: raise ValueError("neg")
        return super().__new__(cls, v)
print(Pos(5) + 1, isinstance(Pos(3), int))
try:
    Pos(-1)
except ValueError as e:
    print(e)
class Up(str):
    def __new__(cls, s): return super().__new__(cls, s.upper())
    def shout(self): return self + "!"
print(Up("abc"), Up("x").shout(), len(Up("hey")), Up("a") == "A")
class Other:
    def __new__(cls): return 42
print(Other())
class MyList(list):
    def sum(self): return sum(self)
    def append(self, x): super().append(x * 2)
m = MyList([1, 2]); m.append(5); print(m, m.sum(), len(m), m[1:], isinstance(m, list), m == [1, 2, 10])
class MyDict(dict):
    def __getattr__(self, k):
        try: return self[k]
        except KeyError: raise AttributeError(k)
    def __setattr__(self, k, v): self[k] = v
md = MyDict(a=1); md.b = 2; print(md.a, md.b, md, sorted(md.items()))
try:
    md.zz
except AttributeError as e:
    print("AE", e)
