from functools import total_ordering, cached_property, lru_cache, reduce, partial
from operator import attrgetter, itemgetter, methodcaller, mul
from itertools import groupby, chain, starmap, zip_longest, tee, cycle, islice, dropwhile, pairwise, repeat


class ComparableMixin:
    def key(self):
        raise NotImplementedError

    def __eq__(self, other):
        return self.key() == other.key()

    def __lt__(self, other):
        return self.key() < other.key()

    def __hash__(self):
        return hash(self.key())


class ReprMixin:
    fields = ()

    def __repr__(self):
        return type(self).__name__ + '(' + ', '.join('%s=%r' % (f, getattr(self, f)) for f in self.fields) + ')'


class LogMixin:
    log = []

    def note(self, msg):
        self.log.append(f'{self.name}: {msg}')


@total_ordering
class Employee(ComparableMixin, ReprMixin, LogMixin):
    fields = ('name', 'dept', 'pay')

    def __init__(self, name, dept, pay):
        self.name, self.dept, self.pay = name, dept, pay
        self.note('hired')

    def key(self):
        return (self.dept, -self.pay)

    @cached_property
    def bonus(self):
        self.note('bonus computed')
        return self.pay * 0.1

    def raise_pay(self, pct):
        self.pay = round(self.pay * (1 + pct / 100), 2)
        return self


class Boss(Employee):
    fields = Employee.fields + ('reports',)

    def __init__(self, *args, reports=()):
        super().__init__(*args)
        self.reports = list(reports)

    @cached_property
    def bonus(self):
        return super().bonus + 100 * len(self.reports)


a = Employee('Ann', 'IT', 5000)
b = Employee('Bob', 'IT', 4000)
c = Employee('Cy', 'HR', 3000.5)
d = Boss('Di', 'HR', 9000, reports=[a, b])
staff = [a, b, c, d]
print(sorted(staff))
for dept, group in groupby(sorted(staff, key=attrgetter('dept')), key=attrgetter('dept')):
    print(dept, [e.name for e in group])
print(a.bonus, a.bonus, a < b, a >= b, len({a, b, Employee('X', 'IT', 5000)}))
print(list(map(methodcaller('raise_pay', 10), [b, c])))
print([*map(attrgetter('name', 'pay'), staff)], Employee.log[-3:], LogMixin.log is a.log)
print([cls.__name__ for cls in Boss.__mro__])


print(list(starmap(mul, [(2, 3), (4, 5)])), list(zip_longest('abc', [1], fillvalue='-')), list(pairwise([1, 4, 9])))
x, y = tee(range(3))
print(list(x), sum(y), list(islice(cycle('ab'), 5)), list(dropwhile(lambda v: v < 3, [1, 2, 5, 1])), list(repeat('z', 2)))
double = partial(mul, 2)
print(double(21), reduce(lambda acc, f: f(acc), [double, str, len], 700), sorted({'b': 2, 'a': 3}.items(), key=itemgetter(1)))


@lru_cache(maxsize=None)
def grid_paths(r, c):
    return 1 if r == 0 or c == 0 else grid_paths(r - 1, c) + grid_paths(r, c - 1)


print(grid_paths(16, 16))
