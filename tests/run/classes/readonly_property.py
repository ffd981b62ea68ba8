# assigning to a property without a setter
class Circle:
    def __init__(self, r):
        self._r = r

    @property
    def radius(self):
        return self._r

    @property
    def area(self):
        return 3.0 * self._r ** 2


c = Circle(2)
print(c.radius, c.area)
c._r = 4
print(c.radius, c.area)
print([Circle(i).area for i in range(4)])
print(sum(x.radius for x in (Circle(1), Circle(5))))
