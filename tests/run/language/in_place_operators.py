# Augmented assignment of every operator, with and without methods of its own.
class I:

    def __init__(self, v):
        self.v = v

    def __repr__(self):
        return f'I({self.v})'

    def __iadd__(self, o):
        self.v += o
        return self

    def __isub__(self, o):
        return I(self.v - o)

    def __imul__(self, o):
        self.v *= o
        return self

    def __itruediv__(self, o):
        self.v /= o
        return self

    def __ifloordiv__(self, o):
        self.v //= o
        return self

    def __imod__(self, o):
        self.v %= o
        return self

    def __ipow__(self, o):
        self.v **= o
        return self

    def __iand__(self, o):
        self.v &= o
        return self

    def __ior__(self, o):
        self.v |= o
        return self

    def __ixor__(self, o):
        self.v ^= o
        return self

    def __ilshift__(self, o):
        self.v <<= o
        return self

    def __irshift__(self, o):
        self.v >>= o
        return self

    def __imatmul__(self, o):
        return ('mat', o)

i = I(10)
j = i
i += 5
print(i, j)
i -= 3
print(i, j)
i *= 2
print(i)
i //= 5
print(i)
i **= 3
print(i)
i %= 50
print(i)
i &= 6
i |= 9
i ^= 1
i <<= 3
i >>= 1
print(i, j)
k = I(1)
k @= 4
print(k)

class F:

    def __init__(self, v):
        self.v = v

    def __add__(self, o):
        return F(self.v + (o.v if isinstance(o, F) else o))
    __radd__ = __add__

    def __mul__(self, o):
        return F(self.v * o)

    def __rmul__(self, o):
        return F(o * self.v)

    def __sub__(self, o):
        return F(self.v - o)

    def __rsub__(self, o):
        return F(o - self.v)

    def __truediv__(self, o):
        return NotImplemented

    def __rtruediv__(self, o):
        return F(o / self.v)

    def __repr__(self):
        return f'F({self.v})'

f = F(3)
g = f
f += 1
print(f, g, 5 + f, sum([F(1), F(2)]), 2 * f, f * 2, 10 - f, f - 1, 12 / f)
try:
    f / 2
except TypeError as e:
    print(e)
l = [1]
d = {'a': F(1)}
d['a'] *= 3
d['b'] = d.get('b', 0) + 1
print(d)

class H:
    x = F(0)

h = H()
h.x += 5
print(h.x, H.x)
H.x += 2
print(h.x, H.x)
s = 'a'
s += 'b'
s *= 3
print(s)
b = b'x'
b += b'y'
print(b)
tt = (1,)
tt += (2,)
tt *= 2
print(tt)
st = {1}
st2 = st
st |= {2}
st -= {1}
print(st2)
z = True
z &= False
print(z)
fl = 5
fl /= 2
fl //= 1
print(fl)
c = 1j
c *= c
print(c)
x = y = [1]
x += (2, 3)
x += 'ab'
print(y)
x = x + [9]
print(y == x)
n = None
try:
    n += 1
except TypeError as e:
    print(e)
try:
    s += 1
except TypeError as e:
    print(e)
