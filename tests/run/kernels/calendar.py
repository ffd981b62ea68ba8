# calendar arithmetic: leap years, weekday, Julian day, Easter, month grids, time formatting
DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
NAMES = "January February March April May June July August September October November December".split()


def leap(y):
    return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)


def month_days(y, m):
    return 29 if m == 2 and leap(y) else DAYS[m - 1]


def weekday(y, m, d):
    """Monday is 0."""
    if m < 3:
        m += 12
        y -= 1
    k, j = y % 100, y // 100
    h = (d + 13 * (m + 1) // 5 + k + k // 4 + j // 4 + 5 * j) % 7
    return (h + 5) % 7


def julian_day(y, m, d):
    a = (14 - m) // 12
    y = y + 4800 - a
    m = m + 12 * a - 3
    return d + (153 * m + 2) // 5 + 365 * y + y // 4 - y // 100 + y // 400 - 32045


def from_julian(jd):
    a = jd + 32044
    b = (4 * a + 3) // 146097
    c = a - 146097 * b // 4
    d = (4 * c + 3) // 1461
    e = c - 1461 * d // 4
    m = (5 * e + 2) // 153
    return 100 * b + d - 4800 + m // 10, m + 3 - 12 * (m // 10), e - (153 * m + 2) // 5 + 1


def easter(y):
    a = y % 19
    b, c = divmod(y, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * l) // 451
    month, day = divmod(h + l - 7 * m + 114, 31)
    return month, day + 1


def grid(y, m):
    title = "%s %d" % (NAMES[m - 1], y)
    lines = [title.center(20).rstrip(), "Mo Tu We Th Fr Sa Su"]
    line = ["  "] * weekday(y, m, 1)
    for d in range(1, month_days(y, m) + 1):
        line.append("%2d" % d)
        if len(line) == 7:
            lines.append(" ".join(line))
            line = []
    if line:
        lines.append(" ".join(line))
    return lines


def clock(seconds):
    m, s = divmod(seconds, 60)
    h, m = divmod(m, 60)
    d, h = divmod(h, 24)
    return (f"{d}d " if d else "") + f"{h:02}:{m:02}:{s:02}"


for m in (2, 11):
    for line in grid(2026, m):
        print(line)
print([y for y in range(1890, 1910) if leap(y)], leap(2000), leap(2100))
print(julian_day(2000, 1, 1), julian_day(2026, 11, 20) - julian_day(1970, 1, 1))
ok = True
for jd in range(2400000, 2470000, 37):
    y, m, d = from_julian(jd)
    if julian_day(y, m, d) != jd or weekday(y, m, d) != jd % 7:
        ok = False
print(ok)
print([easter(y) for y in (2000, 2024, 2025, 2026)])
print(clock(0), clock(3661), clock(86399), clock(200000))
fridays = 0
for y in range(1901, 2001):
    for m in range(1, 13):
        if weekday(y, m, 13) == 4:
            fridays += 1
print(fridays)
