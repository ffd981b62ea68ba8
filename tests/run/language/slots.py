# __slots__ leave no room for other attributes.
class C:
    __slots__ = ('a', 'b')

    def __init__(self):
        self.a = 1

class D(C):
    pass

class E(C):
    __slots__ = ['z']

class P:
    __slots__ = ('_x',)

    def __init__(self):
        self._x = 0

    @property
    def x(self):
        return self._x

    @x.setter
    def x(self, v):
        self._x = v

c = C()
try:
    c.z = 5
except AttributeError as e:
    print(e)
try:
    print(c.b)
except AttributeError as e:
    print(e)
c.b = 2
print(c.a, c.b)
d = D()
d.free = 3
print(d.free, d.a)
e = E()
e.z = 9
print(e.z, e.a)
p = P()
p.x = 4
print(p.x)

class Q:
    __slots__ = ('__v', 'w')

    def __init__(self, v):
        self.__v = v
        self.w = v + 1

    def get(self):
        return self.__v

print(Q(1).get(), Q(2).w)
