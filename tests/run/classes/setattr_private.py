class Priv:
    def __init__(self):
        self.__x = 1
        self.y = 2
    def __setattr__(self, name, value):
        print(name)
        self.__dict__[name] = value
    def get(self):
        return self.__x
print(Priv().get())
class Dirty:
    def __init__(self, **kw):
        object.__setattr__(self, "_dirty", set())
        for k, v in kw.items():
            setattr(self, k, v)
        self._dirty.clear()
    def __setattr__(self, name, value):
        self._dirty.add(name)
        object.__setattr__(self, name, value)
d = Dirty(a=1, b="t")
print(d._dirty)
d.a = 5
print(d._dirty, d.a, d.b)
