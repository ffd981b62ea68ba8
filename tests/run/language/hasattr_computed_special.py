class C:
    def __init__(self):
        self.v = 1
    def m(self):
        return 1
class E(C):
    def __len__(self):
        return 1
for x in (C(), E()):
    for n in ("__str__", "__len__", "nope", "v", "m", "__class__", "__eq__", "__hash__", "__dict__", "__init__", "__repr__", "__doc__", "__module__", "__ne__", "__lt__", "__getitem__"):
        print(n, hasattr(x, n))
for n in ("__str__", "__len__", "append", "nope"):
    print(n, hasattr([], n), hasattr(1, n), hasattr("", n))
x = C()
print(getattr(x, "__eq__", None) is None)
print(getattr(x, "__len__", None) is None)
print(getattr(x, "__nope__", 3))
class K:
    a = 1
    if hasattr(C, "m"):
        b = 2
    else:
        c = 3
    if hasattr(C, "zz"):
        d = 4
    del a
print(hasattr(K, "a"), hasattr(K, "b"), hasattr(K, "c"), hasattr(K, "d"))
