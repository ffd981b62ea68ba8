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
        raise IllegalMonthError(month)
    return (weekday(year, month, 1), _calendar.month_length(year, month))


def timegm(t):
    return (((_calendar.ordinal(t[0], t[1], t[2]) - 719163) * 24 + t[3]) * 60 + t[4]) * 60 + t[5]


# What the functions of the module start a week with, in a list because it may be changed.
_first = [0]


def firstweekday():
    return _first[0]


def setfirstweekday(firstweekday: int):
    if not 0 <= firstweekday <= 6:
        raise IllegalWeekdayError(firstweekday)
    _first[0] = firstweekday


class IllegalMonthError(ValueError):
    def __init__(self, month):
        self.month = month

    def __str__(self):
        return f"bad month number {self.month!r}; must be 1-12"


class IllegalWeekdayError(ValueError):
    def __init__(self, weekday):
        self.weekday = weekday

    def __str__(self):
        return f"bad weekday number {self.weekday!r}; must be 0 (Monday) to 6 (Sunday)"


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

    def itermonthdays3(self, year: int, month: int):
        for day in self.itermonthdates(year, month):
            yield (day.year, day.month, day.day)

    def itermonthdays4(self, year: int, month: int):
        i = 0
        for day in self.itermonthdates(year, month):
            yield (day.year, day.month, day.day, (self.firstweekday + i) % 7)
            i += 1

    def yeardatescalendar(self, year: int, width: int = 3):
        return _rows([self.monthdatescalendar(year, month) for month in range(1, 13)], width)

    def yeardays2calendar(self, year: int, width: int = 3):
        return _rows([self.monthdays2calendar(year, month) for month in range(1, 13)], width)

    def yeardayscalendar(self, year: int, width: int = 3):
        return _rows([self.monthdayscalendar(year, month) for month in range(1, 13)], width)

    def monthdayscalendar(self, year: int, month: int):
        days = list(self.itermonthdays(year, month))
        return [days[i:i + 7] for i in range(0, len(days), 7)]

    def monthdays2calendar(self, year: int, month: int):
        days = list(self.itermonthdays2(year, month))
        return [days[i:i + 7] for i in range(0, len(days), 7)]

    def monthdatescalendar(self, year: int, month: int):
        days = list(self.itermonthdates(year, month))
        return [days[i:i + 7] for i in range(0, len(days), 7)]


def _rows(months, width: int):
    return [months[i:i + width] for i in range(0, len(months), width)]


class TextCalendar(Calendar):
    def formatday(self, day: int, weekday: int, width: int):
        return (f"{day:2d}" if day > 0 else "").center(width)

    def prweek(self, theweek, width: int):
        print(self.formatweek(theweek, width), end="")

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


def monthcalendar(year: int, month: int):
    return Calendar(_first[0]).monthdayscalendar(year, month)


def calendar(theyear: int, w: int = 2, l: int = 1, c: int = 6, m: int = 3):
    return TextCalendar(_first[0]).formatyear(theyear, w, l, c, m)


def prcal(theyear: int, w: int = 0, l: int = 0, c: int = 6, m: int = 3):
    print(calendar(theyear, w, l, c, m), end="")


def month(theyear: int, themonth: int, w: int = 0, l: int = 0):
    """A month as text."""
    return TextCalendar(_first[0]).formatmonth(theyear, themonth, w, l)


def prmonth(theyear: int, themonth: int, w: int = 0, l: int = 0):
    print(month(theyear, themonth, w, l), end="")


def weekheader(n: int):
    return TextCalendar(_first[0]).formatweekheader(n)


def week(theweek, width: int):
    return TextCalendar(_first[0]).formatweek(theweek, width)
