class X:
    def __init__(self): self._p = 1
    @property
    def p(self): return self._p
    @p.setter
    def p(self, v): self._p = v
class Y(X):
    @X.p.getter
    def p(self): return self._p * 10
y = Y()
print(y.p)
y.p = 5
print(y.p, X().p)
class Z(X):
    @X.p.setter
    def p(self, v): self._p = v + 100
z = Z(); z.p = 1; print(z.p)
class W(X):
    @X.p.deleter
    def p(self): print("deleted")
w = W(); del w.p; w.p = 3; print(w.p)
