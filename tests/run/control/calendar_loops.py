# calendars by loops: leap years, weekdays, month tables, friday 13
DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
LENGTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


def leap(y):
    return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)


def month_days(y, m):
    return 29 if m == 2 and leap(y) else LENGTH[m - 1]


def weekday(y, m, d):
    days = 0
    for year in range(1900, y):
        days += 366 if leap(year) else 365
    for month in range(1, m):
        days += month_days(y, month)
    return (days + d - 1) % 7


def zeller(y, m, d):
    if m < 3:
        m += 12
        y -= 1
    k, j = y % 100, y // 100
    h = (d + 13 * (m + 1) // 5 + k + k // 4 + j // 4 + 5 * j) % 7
    return (h + 5) % 7


def calendar(y, m):
    lines = ['%d-%02d' % (y, m), ' '.join(DAYS)]
    row = ['  '] * weekday(y, m, 1)
    for d in range(1, month_days(y, m) + 1):
        row.append('%2d' % d)
        if len(row) == 7:
            lines.append(' '.join(row))
            row = []
    if row:
        lines.append(' '.join(row))
    return lines


print('\n'.join(calendar(2024, 2)))
print('\n'.join(calendar(2023, 10)))
print([y for y in range(1896, 1910) if leap(y)])
print(all(weekday(y, m, 5) == zeller(y, m, 5) for y in range(1900, 2030, 7) for m in range(1, 13)))
print([(y, m) for y in range(2020, 2024) for m in range(1, 13) if weekday(y, m, 13) == 4])
print(sum(1 for y in range(1901, 2001) for m in range(1, 13) if weekday(y, m, 1) == 6))
y, m, d = 2023, 12, 25
n = 0
while (m, d) != (3, 1):
    d += 1
    n += 1
    if d > month_days(y, m):
        d, m = 1, m + 1
        if m > 12:
            m, y = 1, y + 1
print(n, y, m, d)
