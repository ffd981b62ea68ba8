def make(k):
    def f(a, b=k, *, c=k + 1, **kw):
        return (a, b, c, sorted(kw))
    return f
fs = [make(1), make(10)]
for f in fs:
    print(f(*[5]), f(*[5, 6]), f(**{"a": 3}), f(**{"a": 3, "c": 4}), f(0, **{"z": 1}))
    args = [1, 2][:1]
    print(f(*args, c=9))
def gen():
    for i in range(3):
        yield lambda x, i=i: x * 10 + i
print([g(*[4]) for g in gen()], [g(*(4,)) for g in gen()], [g(**{"x": 1}) for g in gen()])
import operator
def make():
    binary = lambda f: lambda: f(*[2, 3])
    prims = {name: binary(f) for name, f in {"+": operator.add, "-": operator.sub}.items()}
    prims.update({name: binary(lambda a, b, f=f: -1 if f(a, b) else 0) for name, f in (("=", operator.eq), ("<", operator.lt))})
    return prims
for k, v in make().items():
    print(k, v())
class F:
    def __init__(self):
        self.ds = [1, 2]
        binary = lambda f: lambda: self.ds.append(f(*reversed([self.ds.pop(), self.ds.pop()])))
        self.prims = {name: binary(f) for name, f in {"+": operator.add, "-": operator.sub}.items()}
        self.prims.update({name: binary(lambda a, b, f=f: -1 if f(a, b) else 0) for name, f in (("=", operator.eq), ("<", operator.lt))})
f = F()
for n in ("+", "-", "<"):
    f.ds = [1, 2]
    f.prims[n]()
    print(n, f.ds)
