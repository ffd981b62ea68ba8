# quantities with units: conversion, arithmetic, comparison, errors
class UnitError(Exception):
    pass


FACTORS = {'length': {'m': 1.0, 'km': 1000.0, 'cm': 0.01, 'mi': 1609.344, 'ft': 0.3048, 'in': 0.0254},
           'mass': {'kg': 1.0, 'g': 0.001, 'lb': 0.45359237},
           'time': {'s': 1.0, 'min': 60.0, 'h': 3600.0}}


def kind_of(unit):
    for kind, table in FACTORS.items():
        if unit in table:
            return kind
    raise UnitError('unknown unit ' + unit)


class Quantity:
    def __init__(self, value, unit):
        self.kind = kind_of(unit)
        self.value = value
        self.unit = unit

    @classmethod
    def parse(cls, text):
        number, _, unit = text.strip().partition(' ')
        try:
            return cls(float(number), unit)
        except ValueError:
            raise UnitError('not a number: ' + number) from None

    def base(self):
        return self.value * FACTORS[self.kind][self.unit]

    def to(self, unit):
        if kind_of(unit) != self.kind:
            raise UnitError('%s is no %s' % (unit, self.kind))
        return Quantity(self.base() / FACTORS[self.kind][unit], unit)

    def __add__(self, other):
        return Quantity(self.value + other.to(self.unit).value, self.unit)

    def __sub__(self, other):
        return self + other * -1

    def __mul__(self, k):
        return Quantity(self.value * k, self.unit)

    __rmul__ = __mul__

    def __truediv__(self, other):
        if self.kind != other.kind:
            raise UnitError('cannot divide %s by %s' % (self.kind, other.kind))
        return self.base() / other.base()

    def __lt__(self, other):
        return self.base() < other.to(self.unit).base()

    def __eq__(self, other):
        return self.kind == other.kind and abs(self.base() - other.base()) < 1e-9

    def __str__(self):
        return f'{self.value:.6g} {self.unit}'


for text, unit in [('26.2 mi', 'km'), ('6 ft', 'cm'), ('90 min', 'h'), ('1 lb', 'g'), ('1 kg', 'm'), ('x m', 'm'), ('3 zz', 'm')]:
    try:
        print(text, '=', Quantity.parse(text).to(unit))
    except UnitError as e:
        print('error:', e)
a, b = Quantity(1.0, 'km'), Quantity(250.0, 'm')
print(a + b, b + a, a - b, 3 * b, a / b, a > b, a == Quantity(1000.0, 'm'), a == Quantity(1.0, 'kg'))
print(', '.join(str(q) for q in sorted([a, b, Quantity(1.0, 'mi'), Quantity(40.0, 'in')])))
print(sum([b, b], Quantity(0.0, 'ft')), max(a, b))
try:
    print(a + Quantity(1.0, 's'))
except UnitError as e:
    print('error:', e)
try:
    a / Quantity(1.0, 'h')
except UnitError as e:
    print('error:', e)
