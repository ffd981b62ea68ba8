class N:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print("eq"); return self.v == o.v
a, b = N(1), N(2)
l = [b, a]
print(a in l)
print(a in (b, a))
print(a in [b, a])
print(l.index(a), l.count(a), l == [b, a], (a, b) == (a, b), {1: a} == {1: a})
