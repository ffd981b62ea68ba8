class Celsius(float):
    def to_f(self):
        return self * 9 / 5 + 32
    def __repr__(self):
        return "Celsius(%s)" % float(self)
c = Celsius(36.6)
print(c, c.to_f(), repr(c), c + 1, c > 30, isinstance(c, float), round(c), f"{c:.2f}", float(c))
class Age(int):
    def __new__(cls, v):
        if v < 0:
            raise ValueError("neg")
        return super().__new__(cls, v)
    def next(self):
        return Age(self + 1)
a = Age(3)
print(a, a.next(), a + 4, [10, 20, 30, 40][a], a == 3, hash(a) == hash(3), {3: "x"}[a], a % 2, -a, type(a).__name__)
class Name(str):
    def shout(self):
        return self.upper() + "!"
n = Name("bob")
print(n, n.shout(), len(n), n + "x", n[0], n == "bob", "b" in n, n.split("o"), f"{n:>5}", repr(n))
class Vec(tuple):
    def __new__(cls, *xs):
        return super().__new__(cls, xs)
    def __add__(self, o):
        return Vec(*(a + b for a, b in zip(self, o)))
    def __mul__(self, k):
        return Vec(*(a * k for a in self))
    @property
    def x(self):
        return self[0]
v = Vec(1, 2) + Vec(3, 4)
print(v, v * 2, v.x, len(v), list(v), v == (4, 6))
