import re
from datetime import datetime, date, time, timedelta, timezone
import calendar
print(re.findall(r"\d+", "a1b22"), re.findall(r"(\w)=(\d)", "a=1,b=2"), re.search(r"(?P<k>\w+)=(?P<v>\d+)", "x=5").groupdict(), re.match(r"a(b)?", "a").groups(), re.match(r"a(b)?", "a").groups("-"), re.fullmatch(r"\w+", "abc").group(), re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub(r"\d", lambda m: str(int(m[0]) * 2), "a1b2"), re.subn("a", "b", "aaa", count=2), re.split(r"[,;]\s*", "a, b;c"), re.split(r"(,)", "a,b"), re.split(r",", "a,b,c", maxsplit=1))
m = re.search(r"(\d+)-(\d+)", "tel 12-34 x"); print(m.start(), m.end(), m.span(1), m.group(0, 1, 2), m[2], m.string, m.re.pattern, m.pos, m.lastindex, m.expand(r"\2/\1"), m)
print([x.group() for x in re.finditer(r"a.", "abacad")], re.compile(r"x", re.I).findall("xX"), re.findall(r"^\w", "a\nb", re.M), re.findall(r"a.b", "a\nb", re.S), re.findall(r"""(\d+)  # num
  \s*""", "1 2", re.X), re.findall(r"(?i)abc", "ABC"), re.findall(r"(?<=a)b", "abcb"), re.findall(r"(?<!a)b", "abcb"), re.findall(r"a(?=b)", "abac"), re.findall(r"a(?!b)", "abac"), re.findall(r"(?:ab)+", "ababx"), re.findall(r"a{2,3}", "aaaaa"), re.findall(r"a+?", "aaa"), re.findall(r"\bfoo\b", "foo food"), re.escape("a.b*c"), re.findall(r"[^\W\d_]+", "ab1_c"), re.search("z", "abc"), re.findall(r"(a)|(b)", "ab"), re.sub("(?P<x>a)", r"<\g<x>\g<0>>", "bab"), re.findall(r"(\w)\1", "aabbc"), re.sub(r"^", "> ", "a\nb", flags=re.M))
try:
    re.compile("(")
except re.error as e:
    print(e, e.pos, e.pattern)
p = re.compile(r"(?P<y>\d{4})-(?P<m>\d\d)"); print(p.pattern, p.groups, p.groupindex, p.flags, p, p.sub(r"\g<m>/\g<y>", "2020-05"), p.match("2020-05x").end(), p.search("z 2020-05", 2).start(), bool(p.fullmatch("2020-05")))
d = date(2024, 2, 29); dt = datetime(2024, 1, 15, 13, 45, 30, 123456)
print(d + timedelta(days=1), d - date(2024, 1, 1), d.weekday(), d.isoweekday(), d.isocalendar(), d.strftime("%A %d %B %Y %j %U %a %b %y"), d.replace(year=2023, day=1), d.toordinal(), date.fromordinal(738000), date.fromisoformat("2020-01-02"), d.timetuple().tm_yday, d < date(2025, 1, 1), d.ctime())
print(dt, dt.isoformat(), dt.isoformat(sep=" ", timespec="minutes"), dt.date(), dt.time(), dt.strftime("%Y-%m-%d %H:%M:%S.%f %I %p %%"), datetime.strptime("2020-01-02 03:04:05", "%Y-%m-%d %H:%M:%S"), datetime.strptime("Jan 5, 2021", "%b %d, %Y"), dt.replace(hour=0), dt + timedelta(hours=12), dt - datetime(2024, 1, 1), datetime.fromisoformat("2024-01-15T13:45:30"), datetime.combine(d, time(1, 2)), dt.timestamp() if False else "", dt.weekday(), (dt - timedelta(weeks=1)).date())
td = timedelta(days=1, hours=2, minutes=3, seconds=4.5); print(td, td.total_seconds(), td.days, td.seconds, td.microseconds, -td, td * 2, td / 2, td // timedelta(hours=1), td % timedelta(hours=1), abs(-td), td > timedelta(1), divmod(td, timedelta(hours=5)), repr(td), timedelta(0), bool(timedelta(0)), sum([td, td], timedelta()))
tz = timezone(timedelta(hours=2)); z = datetime(2024, 1, 1, 12, tzinfo=timezone.utc); print(z, z.astimezone(tz), z.isoformat(), z.tzinfo, z.utcoffset(), z.timestamp(), datetime.fromtimestamp(0, tz=timezone.utc), tz, z == z.astimezone(tz), f"{z:%H:%M}", f"{dt:%d/%m/%Y}", time(1, 2, 3).isoformat(), time.fromisoformat("04:05"), time(1) < time(2))
print(calendar.monthrange(2024, 2), calendar.isleap(2024), calendar.month_name[1], calendar.day_abbr[0], calendar.month(2024, 2), calendar.monthcalendar(2024, 2), calendar.weekday(2024, 2, 29), calendar.leapdays(2000, 2024), list(calendar.Calendar().itermonthdays(2024, 2))[:5], calendar.TextCalendar(6).formatmonth(2024, 2), calendar.SUNDAY)
try:
    date(2023, 2, 29)
except ValueError as e:
    print(e)
try:
    datetime.strptime("x", "%Y")
except ValueError as e:
    print(e)
print(calendar.calendar(2024), calendar.TextCalendar().formatyear(2023, m=4), [d for d, w in calendar.Calendar(6).itermonthdays2(2024, 2) if w == 6], list(calendar.Calendar().itermonthdates(2024, 2))[0])
