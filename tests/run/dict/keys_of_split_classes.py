# Objects of one class with unlike fields are equal keys all the same.
class P:
    def __init__(self, x):
        self.x = x
    def __eq__(self, other):
        return self.x == other.x
    def __hash__(self):
        return hash(self.x)
s = {P(1), P(2)}
print(P(1.0) in s, P(3.5) in s, P(2.0) in s)
d = {P(1): "a"}
print(d.get(P(1.0)), d.get(P(1.5)))
d2 = {(1, P(1)): 5}
print((1, P(1.0)) in d2)
q = P("abc")
print(q.x.upper())
