# quantities with units: operators that give NotImplemented, conversion tables, formatting
FACTORS = {'m': 1.0, 'km': 1000.0, 'cm': 0.01, 's': 1.0, 'min': 60.0, 'h': 3600.0}
KINDS = {'m': 'length', 'km': 'length', 'cm': 'length', 's': 'time', 'min': 'time', 'h': 'time'}


class UnitError(TypeError):
    pass


class Quantity:
    def __init__(self, value, unit):
        if unit not in FACTORS:
            raise UnitError('unknown unit ' + unit)
        self.value = value
        self.unit = unit

    @property
    def kind(self):
        return KINDS[self.unit]

    @property
    def base(self):
        return self.value * FACTORS[self.unit]

    def to(self, unit):
        if KINDS[unit] != self.kind:
            raise UnitError('%s is no %s' % (unit, self.kind))
        return Quantity(self.base / FACTORS[unit], unit)

    def __add__(self, other):
        if not isinstance(other, Quantity):
            return NotImplemented
        return Quantity(self.value + other.to(self.unit).value, self.unit)

    def __mul__(self, k):
        return Quantity(self.value * k, self.unit)

    def __rmul__(self, k):
        return self * k

    def __eq__(self, other):
        if not isinstance(other, Quantity):
            return False
        return self.kind == other.kind and abs(self.base - other.base) < 1e-9

    def __lt__(self, other):
        return self.base < other.to(self.unit).base

    def __str__(self):
        return f'{self.value:g} {self.unit}'

    def __repr__(self):
        return f'Quantity({self.value!r}, {self.unit!r})'

    def __format__(self, spec):
        return format(self.value, spec) + self.unit


a = Quantity(1.5, 'km')
b = Quantity(250, 'm')
print(a + b, b + a, 2 * b, b * 3, a.to('cm'))
print(a == Quantity(1500, 'm'), a == 3, a < b, sorted([a, b])[0], repr(a))
print(f'{a:.3f} {b:>6}', '{:.1f}'.format(a))
for action in (lambda: a + Quantity(1, 's'), lambda: Quantity(1, 'furlong'), lambda: a.to('h')):
    try:
        print(action())
    except UnitError as e:
        print('UnitError:', e)
walk = [Quantity(3, 'km'), Quantity(20, 'm'), Quantity(50, 'cm')]
total = Quantity(0, 'm')
for part in walk:
    total = total + part
print(total, max(walk), min(walk))
