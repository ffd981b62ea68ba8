def tw(x): return x * 2
class D:
    s = staticmethod(len)
    t = staticmethod(tw)
    u = staticmethod(lambda x: x + 1)
    c = classmethod(lambda cls, x: (cls.__name__, x))
    m = max
    l = len
    k = tw
print(D.s("ab"), D().s([1]), D.t(3), D().t("a"), D().u(1), D.u(2), D.c(5), D().c(6), D.m(1, 2), D().m(3, 4), D().l("abc"), D.k(4))
