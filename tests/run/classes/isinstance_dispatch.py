# isinstance chains and tuples of classes
class Num:
    def __init__(self, v):
        self.v = v


class Add:
    def __init__(self, l, r):
        self.l, self.r = l, r


class Mul:
    def __init__(self, l, r):
        self.l, self.r = l, r


def ev(e):
    if isinstance(e, Num):
        return e.v
    elif isinstance(e, Add):
        return ev(e.l) + ev(e.r)
    else:
        return ev(e.l) * ev(e.r)


def depth(e):
    if isinstance(e, (Add, Mul)):
        return 1 + max(depth(e.l), depth(e.r))
    return 0


e = Add(Num(2), Mul(Num(3), Add(Num(4), Num(5))))
print(ev(e), depth(e), type(e) is Add, type(e.r) == Mul)
