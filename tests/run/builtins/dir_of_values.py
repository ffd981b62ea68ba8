class A:
    def __init__(self, late=False):
        self.x = 1
        if late:
            self.late = 2
    def m(self): pass
    k = 3
class B(A):
    z = 1
    def __len__(self): return 4
a = A()
print([n for n in dir(a) if not n.startswith("_")])
print([n for n in dir(A(True)) if not n.startswith("_")])
print("x" in dir(a), "m" in dir(A), "zz" in dir(a))
print("append" in dir([]), "upper" in dir(str), "__len__" in dir({}), "foo" in dir(1))
print([n for n in dir(B) if not n.startswith("__")], dir(B))
print(dir(B()))
print(dir(3) == dir(int), len(dir("")), dir([])[-3:], dir({}), dir(None))
class S:
    __slots__ = ("a", "b")
print([n for n in dir(S) if not n.startswith("_")], "__dict__" in dir(S))
class E(Exception):
    def more(self): return 1
print([n for n in dir(E("x")) if n not in dir(object)])
