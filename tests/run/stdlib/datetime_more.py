from datetime import date, datetime, timedelta, time, timezone
print(date.min, date.max, datetime.min, datetime.max, date.resolution)
d = datetime.strptime("2023-05-17 13:45:09", "%Y-%m-%d %H:%M:%S")
print(d, d.strftime("%a %A %b %B %d %j %U %W %w %y %Y %I %p %M %S %f %% %x %X %c"), d.isoformat(), d.date(), d.time(), d.weekday(), d.isocalendar())
print(datetime.strptime("17 May, 2023", "%d %B, %Y"), datetime.strptime("05/17/23 01:02 PM", "%m/%d/%y %I:%M %p"), datetime.strptime("2023 137", "%Y %j"))
print(d + timedelta(days=3, hours=4), d - datetime(2023,1,1), (d - timedelta(weeks=1)).date(), d.replace(hour=1), timedelta(seconds=90061), timedelta(days=-1, hours=3), timedelta(hours=5).total_seconds())
print(date.fromisoformat("2024-02-29"), datetime.fromisoformat("2024-02-29T10:20:30"), date(2024,1,1).toordinal(), date.fromordinal(738000), f"{d:%d/%m/%Y}", date(2024,2,29) > date(2024,1,1))
print(timedelta(hours=7) / 2, timedelta(hours=7) // timedelta(hours=2), timedelta(hours=7) % timedelta(hours=2), abs(timedelta(-1)), timedelta(1) * 3, repr(d), repr(timedelta(1, 2)))
u = datetime(2024,1,1,12,tzinfo=timezone.utc); print(u, u.isoformat(), u.astimezone(timezone(timedelta(hours=2))), u.timestamp(), u.tzinfo)
try:
    datetime.strptime("x", "%Y")
except ValueError as e: print(e)
print(datetime(2024,1,31).ctime(), date(2024,3,1).strftime("%d.%m.%Y"), time(1,2,3).strftime("%H:%M"), time.fromisoformat("04:05:06"))
