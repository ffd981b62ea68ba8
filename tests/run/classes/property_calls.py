class Temp:
    def __init__(self):
        self._c = 0
        self._log = []

    def get_k(self):
        return self._c + 273

    def set_k(self, v):
        self._c = v - 273

    def del_k(self):
        self._log.append("deleted")

    c = property(lambda s: s._c, lambda s, v: setattr(s, "_c", v))
    f = property(fget=lambda self: self._c * 9 / 5 + 32, doc="Fahrenheit")
    k = property(get_k, set_k, del_k, "Kelvin")
    k2 = property(get_k, None)
    log = property(lambda self: self._log)
    double = staticmethod(lambda x: x * 2)
    make = classmethod(lambda cls: cls())


t = Temp()
t.c = 100
print(t.c, t.f, t.k)
t.k = 300
print(t.c, t.k2)
del t.k
print(t.log, Temp.double(4), t.double(5), type(Temp.make()).__name__)
try:
    t.f = 3
except AttributeError as e:
    print("no setter")
