# properties with setters, validation, cached values, observers and chaining
class Validation(ValueError):
    pass


class Temperature:
    def __init__(self, celsius=0.0):
        self._observers = []
        self._celsius = 0.0
        self.celsius = celsius

    @property
    def celsius(self):
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise Validation('below absolute zero: %s' % value)
        old, self._celsius = self._celsius, float(value)
        for observer in self._observers:
            observer(old, self._celsius)

    @property
    def fahrenheit(self):
        return self._celsius * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.celsius = (value - 32) * 5 / 9

    def watch(self, observer):
        self._observers.append(observer)
        return observer


class Lazy:
    def __init__(self, n):
        self.n = n
        self._sum = None
        self.computed = 0

    @property
    def sum(self):
        if self._sum is None:
            self.computed += 1
            self._sum = sum(range(self.n + 1))
        return self._sum


class Chain:
    def __init__(self):
        self.steps = []

    def __getattr__(self, name):
        return self.add(name)

    def add(self, name):
        self.steps.append(name)
        return self

    def __call__(self, *args):
        self.steps[-1] += repr(args)
        return self


t = Temperature(20)
changes = []
t.watch(lambda old, new: changes.append((old, new)))
t.celsius = 25
t.celsius += 5
t.fahrenheit = 212
print(t.celsius, t.fahrenheit, changes)
try:
    t.celsius = -300
except Validation as e:
    print('rejected:', e, t.celsius)
z = Lazy(100)
print(z.sum, z.sum, z.computed)
c = Chain()
print(c.select.where(1).order.steps, len(c.steps))
