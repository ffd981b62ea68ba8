# vpyc: library machine-ints
"""Months and weeks."""

import _calendar
import datetime

MONDAY = 0
TUESDAY = 1
WEDNESDAY = 2
THURSDAY = 3
FRIDAY = 4
SATURDAY = 5
SUNDAY = 6

day_name = _calendar.DAYS
day_abbr = [name[:3] for name in _calendar.DAYS]
month_name = [""] + _calendar.MONTHS
month_abbr = [""] + [name[:3] for name in _calendar.MONTHS]


def isleap(year: int):
    return _calendar.is_leap(year)


def leapdays(y1: int, y2: int):
    a = y1 - 1
    b = y2 - 1
    return (b // 4 - a // 4) - (b // 100 - a // 100) + (b // 400 - a // 400)


def weekday(year: int, month: int, day: int):
    return (_calendar.ordinal(year, month, day) + 6) % 7


def monthrange(year: int, month: int):
    if not 1 <= month <= 12:
        raise ValueError(f"bad month number {month}; must be 1-12")
    return (weekday(year, month, 1), _calendar.month_length(year, month))


def monthcalendar(year: int, month: int):
    first, length = monthrange(year, month)
    weeks = [[0] * 7]
    weeks.clear()
    day = 1 - first
    while day <= length:
        weeks.append([d if 1 <= d <= length else 0 for d in range(day, day + 7)])
        day += 7
    return weeks


def timegm(t):
    return (((_calendar.ordinal(t[0], t[1], t[2]) - 719163) * 24 + t[3]) * 60 + t[4]) * 60 + t[5]


def firstweekday():
    return 0


class Calendar:
    """Months from a first day of the week on."""

    def __init__(self, firstweekday: int = 0):
        self.firstweekday = firstweekday % 7

    def getfirstweekday(self):
        return self.firstweekday

    def setfirstweekday(self, firstweekday: int):
        self.firstweekday = firstweekday % 7

    def iterweekdays(self):
        for i in range(self.firstweekday, self.firstweekday + 7):
            yield i % 7

    def itermonthdays(self, year: int, month: int):
        """The days of the month in whole weeks; 0 for days of other months."""
        first, length = monthrange(year, month)
        before = (first - self.firstweekday) % 7
        for _ in range(before):
            yield 0
        for day in range(1, length + 1):
            yield day
        for _ in range(-(before + length) % 7):
            yield 0

    def itermonthdays2(self, year: int, month: int):
        i = self.firstweekday
        for day in self.itermonthdays(year, month):
            yield (day, i % 7)
            i += 1

    def itermonthdates(self, year: int, month: int):
        first, length = monthrange(year, month)
        before = (first - self.firstweekday) % 7
        start = _calendar.ordinal(year, month, 1) - before
        for n in range(before + length + -(before + length) % 7):
            yield datetime.date.fromordinal(start + n)

    def monthdayscalendar(self, year: int, month: int):
        days = list(self.itermonthdays(year, month))
        return [days[i:i + 7] for i in range(0, len(days), 7)]

    def monthdays2calendar(self, year: int, month: int):
        days = list(self.itermonthdays2(year, month))
        return [days[i:i + 7] for i in range(0, len(days), 7)]

    def monthdatescalendar(self, year: int, month: int):
        days = list(self.itermonthdates(year, month))
        return [days[i:i + 7] for i in range(0, len(days), 7)]


class TextCalendar(Calendar):
    def formatweek(self, theweek, width: int):
        return " ".join([(f"{day:2d}" if day > 0 else "").center(width) for day, _ in theweek])

    def formatweekday(self, day: int, width: int):
        names = day_name if width >= 9 else day_abbr
        return names[day][:width].center(width)

    def formatweekheader(self, width: int):
        return " ".join([self.formatweekday(i, width) for i in self.iterweekdays()])

    def formatmonthname(self, theyear: int, themonth: int, width: int, withyear: bool = True):
        name = month_name[themonth]
        return (f"{name} {theyear}" if withyear else name).center(width)

    def formatmonth(self, theyear: int, themonth: int, w: int = 0, l: int = 0):
        w = max(2, w)
        l = max(1, l)
        text = self.formatmonthname(theyear, themonth, 7 * (w + 1) - 1).rstrip() + "\n" * l
        text += self.formatweekheader(w).rstrip() + "\n" * l
        for week in self.monthdays2calendar(theyear, themonth):
            text += self.formatweek(week, w).rstrip() + "\n" * l
        return text

    def prmonth(self, theyear: int, themonth: int, w: int = 0, l: int = 0):
        print(self.formatmonth(theyear, themonth, w, l), end="")

    def formatyear(self, theyear: int, w: int = 2, l: int = 1, c: int = 6, m: int = 3):
        w = max(2, w)
        l = max(1, l)
        c = max(2, c)
        wide = (w + 1) * 7 - 1
        text = str(theyear).center(wide * m + c * (m - 1)).rstrip() + "\n" * l
        header = self.formatweekheader(w)
        for first in range(1, 13, m):
            months = list(range(first, min(first + m, 13)))
            text += "\n" * l
            text += (" " * c).join([self.formatmonthname(theyear, k, wide, False).center(wide) for k in months]).rstrip() + "\n" * l
            text += (" " * c).join([header.center(wide) for _ in months]).rstrip() + "\n" * l
            weeks = [self.monthdays2calendar(theyear, k) for k in months]
            for j in range(max([len(each) for each in weeks])):
                parts = [self.formatweek(each[j], w) if j < len(each) else "" for each in weeks]
                text += (" " * c).join([part.center(wide) for part in parts]).rstrip() + "\n" * l
        return text

    def pryear(self, theyear: int, w: int = 0, l: int = 0, c: int = 6, m: int = 3):
        print(self.formatyear(theyear, w, l, c, m), end="")


def calendar(theyear: int, w: int = 2, l: int = 1, c: int = 6, m: int = 3):
    return TextCalendar().formatyear(theyear, w, l, c, m)


def prcal(theyear: int, w: int = 0, l: int = 0, c: int = 6, m: int = 3):
    print(calendar(theyear, w, l, c, m), end="")


def month(year: int, month: int, w: int = 0, l: int = 0):
    """A month as text."""
    w = max(2, w)
    l = max(1, l)
    title = f"{month_name[month]} {year}"
    text = title.center(7 * (w + 1) - 1).rstrip() + "\n" * l
    names = day_name if w >= 9 else day_abbr
    text += " ".join([name[:w].center(w) for name in names]).rstrip() + "\n" * l
    for week in monthcalendar(year, month):
        text += " ".join([(f"{day:2d}" if day > 0 else "").center(w) for day in week]).rstrip() + "\n" * l
    return text


def prmonth(year: int, month_: int, w: int = 0, l: int = 0):
    print(month(year, month_, w, l), end="")
