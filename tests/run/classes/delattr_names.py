class A:
    pass
a = A()
a.x = 1
delattr(a, "x")
print(hasattr(a, "x"))
a.y = 2
for n in ["y"]:
    delattr(a, n)
print(hasattr(a, "y"))
try:
    delattr(a, "y")
except AttributeError as e:
    print(e)
class P:
    @property
    def v(self):
        return 1
p = P()
try:
    del p.v
except AttributeError as e:
    print(e)
try:
    p.v = 1
except AttributeError as e:
    print(e)
