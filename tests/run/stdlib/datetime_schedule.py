# a schedule with datetime arithmetic and formatting
from datetime import date, datetime, timedelta

NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
HOLIDAYS = {date(2024, 5, 1), date(2024, 5, 9)}


def workday(d):
    return d.weekday() < 5 and d not in HOLIDAYS


def add_workdays(d, n):
    while n > 0:
        d += timedelta(days=1)
        if workday(d):
            n -= 1
    return d


def easter(y):
    a, b, c = y % 19, y // 100, y % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(y, month, day + 1)


class Meeting:
    def __init__(self, name, start, minutes):
        self.name = name
        self.start = start
        self.end = start + timedelta(minutes=minutes)

    def overlaps(self, other):
        return self.start < other.end and other.start < self.end

    def __str__(self):
        return '%s %s-%s' % (self.name, self.start.strftime('%H:%M'), self.end.strftime('%H:%M'))


d = date(2024, 4, 29)
for n in (1, 2, 5, 10):
    e = add_workdays(d, n)
    print(n, e, NAMES[e.weekday()], (e - d).days)
print([str(easter(y)) for y in (1999, 2000, 2024, 2025)])
base = datetime(2024, 4, 29, 9, 0)
ms = [Meeting('standup', base, 15), Meeting('review', base + timedelta(minutes=10), 60),
      Meeting('lunch', base + timedelta(hours=3), 45)]
for m in ms:
    print(m, [o.name for o in ms if o is not m and m.overlaps(o)])
busy = sum((m.end - m.start for m in ms), timedelta())
print(busy, busy.total_seconds() / 60, max(m.end for m in ms))
start = date(2024, 1, 1)
fridays = [start + timedelta(days=i) for i in range(366) if (start + timedelta(days=i)).day == 13 and (start + timedelta(days=i)).weekday() == 4]
print([f.isoformat() for f in fridays], sum(workday(start + timedelta(i)) for i in range(366)))
age = date(2024, 5, 20).year - date(1990, 6, 1).year - ((5, 20) < (6, 1))
print(age, datetime(2024, 2, 29).strftime('%j %d.%m.%y'), (date(2025, 1, 1) - date(2024, 1, 1)).days)
