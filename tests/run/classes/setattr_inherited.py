class Base:
    def __setattr__(self, name, value):
        print("Base", name)
        super().__setattr__(name, value)
class D(Base):
    def __setattr__(self, name, value):
        print("D", name)
        super().__setattr__(name, value)
class E(Base):
    k = 5
    def __init__(self):
        self.a = 1
        self._b = "x"
d = D()
d.q = 1
d.q += 2
e = E()
e.k = 7
print(d.q, e.a, e._b, e.k, E.k)
for d.loop in range(2):
    pass
d.t, d.u = 3, "s"
print(d.loop, d.t, d.u)
print(len(e.__dict__), sorted(d.__dict__), sorted(d.__dict__.items(), key=lambda p: p[0])[0])
