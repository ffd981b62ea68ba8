from datetime import date, datetime, timedelta, time
import calendar


def easter(year):
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    f = (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * l) // 451
    month, day = divmod(h + l - 7 * m + 114, 31)
    return date(year, month, day + 1)


def workdays(start, end, holidays=frozenset()):
    day = start
    while day < end:
        if day.weekday() < 5 and day not in holidays:
            yield day
        day += timedelta(days=1)


def age(born, today):
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def friday_13ths(year):
    return [date(year, m, 13) for m in range(1, 13) if date(year, m, 13).weekday() == calendar.FRIDAY]


def zodiac(d):
    signs = [(120, 'Capricorn'), (218, 'Aquarius'), (320, 'Pisces'), (420, 'Aries'), (521, 'Taurus'),
             (621, 'Gemini'), (722, 'Cancer'), (823, 'Leo'), (923, 'Virgo'), (1023, 'Libra'),
             (1122, 'Scorpio'), (1222, 'Sagittarius'), (1231, 'Capricorn')]
    n = d.month * 100 + d.day
    for limit, name in signs:
        if n <= limit:
            return name


class Schedule:
    def __init__(self):
        self.events = []

    def add(self, title, start, duration=timedelta(hours=1)):
        end = start + duration
        for t, s, e in self.events:
            if s < end and start < e:
                raise ValueError(f'{title} overlaps {t}')
        self.events.append((title, start, end))
        self.events.sort(key=lambda e: e[1])

    def gaps(self):
        return [(a[2], b[1]) for a, b in zip(self.events, self.events[1:]) if a[2] < b[1]]


for y in (1999, 2000, 2024, 2025):
    print(y, easter(y), calendar.isleap(y), [str(d) for d in friday_13ths(y)])
e = easter(2024)
holidays = {e + timedelta(n) for n in (-2, 1)}
days = list(workdays(date(2024, 3, 25), date(2024, 4, 6), holidays))
print(len(days), days[0], days[-1].strftime('%A %d %B %Y'))
print(age(date(1990, 5, 17), date(2024, 5, 16)), age(date(1990, 5, 17), date(2024, 5, 17)))
print([zodiac(date(2024, m, 21)) for m in range(1, 13)])
s = Schedule()
day = datetime(2024, 2, 29, 9, 0)
s.add('standup', day, timedelta(minutes=15))
s.add('review', day + timedelta(hours=2))
s.add('lunch', day.replace(hour=12, minute=30), timedelta(minutes=45))
try:
    s.add('clash', day + timedelta(hours=2, minutes=30))
except ValueError as err:
    print(err)
for title, start, end in s.events:
    print(f'{title:8} {start:%H:%M}-{end:%H:%M} {(end - start).seconds // 60} min')
for a, b in s.gaps():
    print('free', a.time(), b.time(), b - a)
print(datetime.strptime('2023-12-31 23:59:30', '%Y-%m-%d %H:%M:%S') + timedelta(seconds=45))
print((date(2024, 12, 25) - date(2024, 2, 29)).days, date(2024, 3, 1) - timedelta(days=1), date.fromisoformat('2020-02-29').isocalendar()[1])
print(timedelta(days=1, hours=5) / 2, timedelta(minutes=90) > timedelta(hours=1), str(timedelta(seconds=-1)))
print(calendar.monthrange(2023, 2), time(13, 5).isoformat(), date.min < date.max)
print(calendar.month(2024, 2))
