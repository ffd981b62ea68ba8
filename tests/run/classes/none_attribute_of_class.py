class S:
    checker = None
    def __init__(self, n):
        self.n = n
class T(S):
    pass
def mk(a):
    s = T(*a)
    opt(s, a)
    print(s.checker, s.n)
def opt(s, a):
    if a[0] > 1:
        s.checker = float(a[0])
mk([1])
mk([2])
t = S(1)
print(t.checker)
