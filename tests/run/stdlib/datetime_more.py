# datetime: parsing, zones, iso weeks, arithmetic of timedelta
from datetime import date, datetime, time, timedelta, timezone

d = datetime.strptime('2024-03-10 14:05:09', '%Y-%m-%d %H:%M:%S')
print(d, repr(d), d.isoformat(), d.time(), d.weekday(), d.isoweekday(), list(d.isocalendar()))
print(datetime.strptime('Mar 5 2021 1:02 PM', '%b %d %Y %I:%M %p'), datetime.fromisoformat('2020-02-29T12:30'))
print(d.strftime('%A %d %B %Y %j %U %W %y %I %p %%'), d.replace(hour=0, minute=0), d.ctime())
u = datetime(2024, 1, 1, tzinfo=timezone.utc)
print(u, repr(u), u.timestamp(), datetime.fromtimestamp(86400 * 365, timezone.utc))
print(timedelta(days=-1, seconds=5), repr(timedelta(hours=30)), timedelta(seconds=90) // timedelta(minutes=1), abs(timedelta(days=-2)))
print(timedelta(1) > timedelta(hours=23), timedelta(minutes=90) / timedelta(hours=1), timedelta(1) * 2.5, sum([timedelta(1), timedelta(2)], timedelta()))
print(date.fromisoformat('2021-12-31').isocalendar(), date(2024, 5, 1).toordinal(), date.fromordinal(738000), time(1, 2), time(1, 2, 3, 4))
print(sorted([date(2024, 1, 2), date(2023, 5, 6)]), date.max if False else date(9999, 12, 31), f'{d:%H:%M}')
for text in ['2024-13-01', 'x']:
    try:
        datetime.strptime(text, '%Y-%m-%d')
    except ValueError as e:
        print(e)
