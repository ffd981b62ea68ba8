# own date class: ordinal arithmetic, ISO weeks, comparisons, ranges
class Date:
    NAMES = 'Mon Tue Wed Thu Fri Sat Sun'.split()

    def __init__(self, y, m, d):
        if not 1 <= m <= 12:
            raise ValueError('month %d' % m)
        if not 1 <= d <= Date.days_in(y, m):
            raise ValueError('day %d of %d-%02d' % (d, y, m))
        self.y, self.m, self.d = y, m, d

    @staticmethod
    def leap(y):
        return y % 4 == 0 and y % 100 != 0 or y % 400 == 0

    @staticmethod
    def days_in(y, m):
        if m == 2:
            return 28 + Date.leap(y)
        return 30 if m in (4, 6, 9, 11) else 31

    @property
    def ordinal(self):
        y = self.y - 1
        n = y * 365 + y // 4 - y // 100 + y // 400 + self.d
        return n + sum(Date.days_in(self.y, m) for m in range(1, self.m))

    @classmethod
    def from_ordinal(cls, n):
        y = n * 400 // 146097 + 1
        while cls(y, 1, 1).ordinal > n:
            y -= 1
        n -= cls(y, 1, 1).ordinal
        m = 1
        while n >= cls.days_in(y, m):
            n -= cls.days_in(y, m)
            m += 1
        return cls(y, m, n + 1)

    def __add__(self, days):
        return Date.from_ordinal(self.ordinal + days)

    def __sub__(self, other):
        return self.ordinal - other.ordinal

    def __eq__(self, other):
        return self.ordinal == other.ordinal

    def __lt__(self, other):
        return self.ordinal < other.ordinal

    def __str__(self):
        return '%04d-%02d-%02d' % (self.y, self.m, self.d)

    def weekday(self):
        return (self.ordinal - 1) % 7

    def iso_week(self):
        thursday = self + (3 - self.weekday())
        return thursday.y, (thursday - Date(thursday.y, 1, 1)) // 7 + 1

    def add_months(self, n):
        k = self.y * 12 + self.m - 1 + n
        y, m = k // 12, k % 12 + 1
        return Date(y, m, min(self.d, Date.days_in(y, m)))


def span(a, b, step=1):
    while a < b:
        yield a
        a = a + step


d = Date(2024, 2, 28)
print(d, d + 1, d + 2, d + 366, d + -59, Date.NAMES[d.weekday()], d.ordinal)
print(Date(2000, 1, 1) - Date(1999, 1, 1), Date(2024, 12, 25) - d, d < Date(2024, 3, 1), d + 0 == d)
print([str(Date(2024, 1, 31).add_months(n)) for n in (1, 2, 13, -2)])
print([Date(*t).iso_week() for t in ((2024, 1, 1), (2021, 1, 3), (2020, 12, 31), (2018, 12, 31))])
print([str(x) for x in span(Date(2023, 12, 30), Date(2024, 1, 20), 7)])
print(all(Date.from_ordinal(n).ordinal == n for n in range(700000, 740000, 997)))
for t in ((2023, 2, 29), (2023, 13, 1), (2023, 4, 31)):
    try:
        print(Date(*t))
    except ValueError as e:
        print('error', e)
print([y for y in range(2000, 2040) if Date(y, 1, 1).weekday() == 0], sorted([Date(2024, 5, 1), Date(2023, 6, 1)])[0].y)
