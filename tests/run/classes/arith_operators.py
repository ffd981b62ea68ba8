# binary operators with objects and numbers, reflected forms
class V:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, o):
        return V(self.x + o.x, self.y + o.y)

    def __sub__(self, o):
        return V(self.x - o.x, self.y - o.y)

    def __mul__(self, k):
        return V(self.x * k, self.y * k)

    __rmul__ = __mul__

    def __truediv__(self, k):
        return V(self.x / k, self.y / k)

    def __floordiv__(self, k):
        return V(self.x // k, self.y // k)

    def __mod__(self, k):
        return V(self.x % k, self.y % k)

    def __pow__(self, n):
        return V(self.x ** n, self.y ** n)

    def __matmul__(self, o):
        return self.x * o.x + self.y * o.y

    def __neg__(self):
        return V(-self.x, -self.y)

    def __abs__(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    def __repr__(self):
        return 'V(%s, %s)' % (self.x, self.y)


a, b = V(3, 4), V(1, 2)
print(a + b, a - b, a * 2, 3 * b, a / 2, a // 2, a % 2, b ** 3)
print(a @ b, -a, abs(a), sum([a, b, b], V(0, 0)))
a += b
print(a)
a *= 10
print(a)
