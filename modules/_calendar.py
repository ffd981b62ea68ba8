# vpyc: library machine-ints
"""The Gregorian calendar, as `datetime`, `time` and `calendar` use it."""

_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
_LENGTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]


def is_leap(year: int):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int):
    return 29 if month == 2 and is_leap(year) else _LENGTH[month - 1]


def days_before_year(year: int):
    y = year - 1
    return y * 365 + y // 4 - y // 100 + y // 400


def day_of_year(year: int, month: int, day: int):
    return _BEFORE[month - 1] + (1 if month > 2 and is_leap(year) else 0) + day


def ordinal(year: int, month: int, day: int):
    """The number of the day; 1 January of year 1 is day 1."""
    return days_before_year(year) + day_of_year(year, month, day)


def from_ordinal(n: int):
    """Year, month and day of a day's number."""
    n -= 1
    n400, n = divmod(n, 146097)
    n100, n = divmod(n, 36524)
    n4, n = divmod(n, 1461)
    n1, n = divmod(n, 365)
    year = n400 * 400 + n100 * 100 + n4 * 4 + n1 + 1
    if n1 == 4 or n100 == 4:
        return (year - 1, 12, 31)
    month = (n + 50) >> 5
    before = _BEFORE[month - 1] + (1 if month > 2 and is_leap(year) else 0)
    if before > n:
        month -= 1
        before = _BEFORE[month - 1] + (1 if month > 2 and is_leap(year) else 0)
    return (year, month, n - before + 1)


def iso_calendar(year: int, month: int, day: int):
    """ISO year, week and weekday."""
    today = ordinal(year, month, day)
    y = year
    start = _first_monday(y)
    if today < start:
        y -= 1
        start = _first_monday(y)
    elif today >= _first_monday(y + 1):
        y += 1
        start = _first_monday(y)
    week, weekday = divmod(today - start, 7)
    return (y, week + 1, weekday + 1)


def _first_monday(year: int):
    """The day on which the first ISO week of the year begins."""
    first = ordinal(year, 1, 1)
    weekday = (first + 6) % 7
    start = first - weekday
    return start + 7 if weekday > 3 else start


def format_time(spec: str, year: int, month: int, day: int, hour: int, minute: int, second: int, micro: int, offset: str, zone: str):
    """strftime in the C locale."""
    parts = [""]
    i = 0
    n = len(spec)
    weekday = (ordinal(year, month, day) + 6) % 7
    while i < n:
        c = spec[i]
        i += 1
        if c != "%" or i >= n:
            parts.append(c)
            continue
        c = spec[i]
        i += 1
        twelve = 12 if hour % 12 == 0 else hour % 12
        if c == "Y":
            parts.append(f"{year}")
        elif c == "y":
            parts.append(f"{year % 100:02d}")
        elif c == "m":
            parts.append(f"{month:02d}")
        elif c == "d":
            parts.append(f"{day:02d}")
        elif c == "e":
            parts.append(f"{day:2d}")
        elif c == "H":
            parts.append(f"{hour:02d}")
        elif c == "I":
            parts.append(f"{twelve:02d}")
        elif c == "M":
            parts.append(f"{minute:02d}")
        elif c == "S":
            parts.append(f"{second:02d}")
        elif c == "f":
            parts.append(f"{micro:06d}")
        elif c == "p":
            parts.append("AM" if hour < 12 else "PM")
        elif c == "A":
            parts.append(DAYS[weekday])
        elif c == "a":
            parts.append(DAYS[weekday][:3])
        elif c == "B":
            parts.append(MONTHS[month - 1])
        elif c == "b" or c == "h":
            parts.append(MONTHS[month - 1][:3])
        elif c == "j":
            parts.append(f"{day_of_year(year, month, day):03d}")
        elif c == "w":
            parts.append(f"{(weekday + 1) % 7}")
        elif c == "u":
            parts.append(f"{weekday + 1}")
        elif c == "U":
            parts.append(f"{(day_of_year(year, month, day) + 6 - (weekday + 1) % 7) // 7:02d}")
        elif c == "W":
            parts.append(f"{(day_of_year(year, month, day) + 6 - weekday) // 7:02d}")
        elif c == "V":
            parts.append(f"{iso_calendar(year, month, day)[1]:02d}")
        elif c == "G":
            parts.append(f"{iso_calendar(year, month, day)[0]}")
        elif c == "c":
            parts.append(f"{DAYS[weekday][:3]} {MONTHS[month - 1][:3]} {day:2d} {hour:02d}:{minute:02d}:{second:02d} {year}")
        elif c == "x" or c == "D":
            parts.append(f"{month:02d}/{day:02d}/{year % 100:02d}")
        elif c == "X" or c == "T":
            parts.append(f"{hour:02d}:{minute:02d}:{second:02d}")
        elif c == "R":
            parts.append(f"{hour:02d}:{minute:02d}")
        elif c == "F":
            parts.append(f"{year}-{month:02d}-{day:02d}")
        elif c == "z":
            parts.append(offset)
        elif c == "Z":
            parts.append(zone)
        elif c == "n":
            parts.append("\n")
        elif c == "t":
            parts.append("\t")
        elif c == "%":
            parts.append("%")
        else:
            raise ValueError(f"strftime: %{c} is not known")
    return "".join(parts)


def _name(names, text: str, at: int, short: bool):
    """Which of the names stands at the place, or -1."""
    for i in range(len(names)):
        name = names[i][:3] if short else names[i]
        if text[at:at + len(name)].lower() == name.lower():
            return i
    return -1


def parse_time(text: str, spec: str):
    """strptime: year, month, day, hour, minute, second, microsecond."""
    found = [1900, 1, 1, 0, 0, 0, 0]
    afternoon = -1
    yearday = -1
    at = 0
    i = 0
    while i < len(spec):
        c = spec[i]
        i += 1
        if c.isspace():
            while at < len(text) and text[at].isspace():
                at += 1
            continue
        if c != "%" or i >= len(spec):
            if at >= len(text) or text[at].lower() != c.lower():
                raise ValueError(f"time data {text!r} does not match format {spec!r}")
            at += 1
            continue
        c = spec[i]
        i += 1
        if c == "T":
            spec = spec[:i] + "%H:%M:%S" + spec[i:]
            continue
        if c == "D":
            spec = spec[:i] + "%m/%d/%y" + spec[i:]
            continue
        good = True
        if c in "ABab":
            names = DAYS if c in "Aa" else MONTHS
            n = _name(names, text, at, c in "ab")
            good = n >= 0
            if good:
                at += 3 if c in "ab" else len(names[n])
                if c in "Bb":
                    found[1] = n + 1
        elif c == "p":
            word = text[at:at + 2].upper()
            good = word == "AM" or word == "PM"
            afternoon = 1 if word == "PM" else 0
            at += 2
        elif c == "%":
            good = text[at:at + 1] == "%"
            at += 1
        else:
            place = "YmdHMSfyIj".find(c)
            if place < 0:
                raise ValueError(f"{c!r} is a bad directive in format {spec!r}")
            width = 4 if c == "Y" else 6 if c == "f" else 3 if c == "j" else 2
            start = at
            n = 0
            while at < len(text) and at < start + width and "0" <= text[at] <= "9":
                n = n * 10 + ord(text[at]) - 48
                at += 1
            good = at > start and (c != "Y" or at == start + 4)
            if c == "f":
                for _ in range(start + 6 - at):
                    n *= 10
            if c == "y":
                found[0] = 2000 + n if n < 69 else 1900 + n
            elif c == "I":
                good = good and 1 <= n <= 12
                found[3] = n % 12
                if afternoon < 0:
                    afternoon = 0
            elif c == "j":
                yearday = n
            else:
                found[place] = n
            if c == "m":
                good = good and 1 <= n <= 12
            elif c == "d":
                good = good and 1 <= n <= 31
            elif c == "H":
                good = good and n <= 23
            elif c == "M":
                good = good and n <= 59
            elif c == "S":
                good = good and n <= 61
        if not good:
            raise ValueError(f"time data {text!r} does not match format {spec!r}")
    if at < len(text):
        raise ValueError(f"unconverted data remains: {text[at:]}")
    if afternoon == 1 and found[3] < 12:
        found[3] += 12
    if yearday > 0:
        y, month, day = from_ordinal(days_before_year(found[0]) + yearday)
        found[1] = month
        found[2] = day
    return found
