# vpyc: library machine-ints
"""Months and weeks."""

import _calendar

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
