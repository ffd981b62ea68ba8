from datetime import datetime, date, time, timedelta, timezone
tz = timezone(timedelta(hours=5, minutes=30), "IST")
d = datetime(2024, 3, 1, 12, 0, tzinfo=tz)
n = datetime(2024, 3, 1, 12, 0)
print(d.dst(), d.astimezone(timezone.utc), d.utctimetuple().tm_hour, n == d, n != d)
for f in (lambda: n < d, lambda: d >= n, lambda: n - d):
    try:
        print(f())
    except TypeError as e:
        print(e)
print(date.fromisocalendar(2024, 9, 4), datetime.fromisocalendar(2020, 53, 7), date.fromisocalendar(2021, 1, 1))
for w in ((2021, 53, 1), (2020, 1, 8), (2020, 0, 1), (0, 1, 1)):
    try:
        print(date.fromisocalendar(*w))
    except ValueError as e:
        print(e)
print(datetime.combine(date(2020, 1, 1), time(1, 2), tzinfo=tz), n.replace(hour=3), d.replace(hour=3), n.replace(tzinfo=timezone.utc), d.replace(tzinfo=None))
u = datetime(2024, 3, 1, 6, 30, tzinfo=timezone.utc)
print(u == d, u - d, u < d, u <= d, max(u, d))
