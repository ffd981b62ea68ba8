# A descriptor as a decorator, that a field of the object goes before.


class LazyProperty:
    def __init__(self, function):
        self.function = function
        self.name = function.__name__

    def __get__(self, obj, objtype=None):
        if obj is None:
            return self
        print("computing", self.name)
        value = self.function(obj)
        setattr(obj, self.name, value)
        return value


class Circle:
    def __init__(self, r):
        self.r = r

    @LazyProperty
    def area(self):
        return 3 * self.r * self.r


c = Circle(2)
print(c.area)
print(c.area)
