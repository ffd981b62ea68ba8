# property getter, setter, deleter-free validation
class Temperature:
    def __init__(self, celsius):
        self.celsius = celsius

    @property
    def celsius(self):
        return self._c

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError('too cold: %s' % value)
        self._c = value

    @property
    def fahrenheit(self):
        return self._c * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, f):
        self.celsius = (f - 32) * 5 / 9


t = Temperature(25.0)
print(t.celsius, t.fahrenheit)
t.fahrenheit = 212.0
print(t.celsius)
t.celsius += 0.5
print(t.celsius)
try:
    t.celsius = -300.0
except ValueError as e:
    print(e)
try:
    t.fahrenheit = -1000.0
except ValueError:
    print('still', t.celsius)
