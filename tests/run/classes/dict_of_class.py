class A:
    x = 1
    name = "n"
    def m(self): return 7
    @staticmethod
    def s(a): return a + 1
print([n for n in A.__dict__ if not n.startswith("__")])
print(sorted(A.__dict__))
print(list(A.__dict__.keys()))
for k, v in A.__dict__.items():
    if not k.startswith("_"):
        print(k, callable(v))
print([k for k, v in vars(A).items() if callable(v)])
print(A.__dict__.get("zz"), A.__dict__["m"](A()))
class B(A):
    @property
    def p(self): return 1
    @classmethod
    def c(cls): return 2
print("p" in B.__dict__, "c" in B.__dict__, "x" in B.__dict__, "p" in vars(B))
