# datetime: dates, differences, formatting, weekday
from datetime import date, datetime, timedelta

d = date(2024, 2, 28)
print(d, d.year, d.month, d.day, d.weekday(), d.isoformat())
print(d + timedelta(days=2), d - timedelta(weeks=1), (date(2024, 12, 25) - d).days)
print(d < date(2024, 3, 1), d == date(2024, 2, 28), d.replace(year=2023), d.strftime('%d/%m/%Y'))
t = datetime(2024, 1, 31, 23, 59, 30)
print(t, t + timedelta(seconds=45), t.strftime('%Y-%m-%d %H:%M'), t.hour, t.date())
delta = datetime(2024, 3, 1, 12) - datetime(2024, 2, 28, 6)
print(delta, delta.days, delta.seconds, delta.total_seconds())
print(timedelta(hours=25, minutes=61), timedelta(days=1) / 2, timedelta(minutes=3) * 4)
try:
    date(2023, 2, 29)
except ValueError as e:
    print(e)
