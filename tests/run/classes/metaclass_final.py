# A metaclass that refuses classes derived from its own.


class Final(type):
    def __new__(cls, name, bases, classdict):
        for b in bases:
            if isinstance(b, Final):
                raise TypeError("type '{0}' is not an acceptable base type".format(b.__name__))
        return type.__new__(cls, name, bases, dict(classdict))
class A: pass
class B(A, metaclass=Final): pass
try:
    class C(B): pass
except TypeError as e:
    print(e)
