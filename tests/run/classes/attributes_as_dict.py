# vars(x) and x.__dict__: the attributes that an object has, in the order in which they were set.
class P:
    """doc"""
    def __init__(self, x):
        self.x = x
        if x > 1:
            self.big = True
p = P(1); q = P(2)
print(p.__dict__, vars(q), p.__module__, p.__doc__, q.__class__.__name__)
q.late = "s"
print(vars(q), vars(p))
class Bag: pass
b = Bag()
print(b.__dict__)
b.one = 1
b.two = 2
print(b.__dict__, len(b.__dict__), b.__dict__ == {"one": 1, "two": 2})
class Model:
    def __init__(self, **kw):
        self.a = 1
        self.b = "x"
    def to_dict(self):
        return {k: v for k, v in self.__dict__.items() if not k.startswith("_")}
    def __repr__(self):
        args = ", ".join(f"{k}={v!r}" for k, v in vars(self).items())
        return f"{type(self).__name__}({args})"
    def __eq__(self, o):
        return self.__dict__ == o.__dict__
m = Model()
print(m, m.to_dict(), m == Model())
m.__dict__["a"] = 7
print(m.a, m)
class Deriv(Model):
    def __init__(self):
        self.first = 0
        super().__init__()
        self.last = None
print(vars(Deriv()), Deriv())
import json
print(json.dumps(m.__dict__), json.dumps(vars(Deriv())))
