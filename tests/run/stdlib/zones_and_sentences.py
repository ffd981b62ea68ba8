from collections import namedtuple
P = namedtuple("P", ["x", "class", "x", "_z", "ok"], rename=True)
print(P._fields, P(1, 2, 3, 4, 5))
import textwrap
t = "Hello there.  This is fine. And this too.Not here. \"Quoted.\" Next one! Yes? No."
print(textwrap.fill(t, 40, fix_sentence_endings=True))
print(textwrap.wrap("a-b c-d-e " * 5, 11, break_on_hyphens=False))
print(textwrap.fill("supercalifragilistic words", 10, break_long_words=False), textwrap.fill("x\ty", 20, expand_tabs=False), textwrap.wrap("aaa bbb ccc ddd", 7, max_lines=2, placeholder=" .."))
from datetime import timedelta, time, datetime, timezone, date
print(timedelta.resolution)
tz = timezone(timedelta(hours=2))
t1 = time(10, 30, tzinfo=tz); print(t1, repr(t1), t1.isoformat(), t1.utcoffset(), t1.tzname())
print(datetime.fromisoformat("2024-02-29T12:30:45+02:00"), datetime.fromisoformat("2024-02-29 12:30:45.123456-05:30").utcoffset(), datetime.fromisoformat("2024-01-01T00:00:00Z"))
print(time.fromisoformat("10:20:30+01:00"), date.fromisoformat("2024-12-31"), datetime.fromisoformat("20240102T030405"), date.fromisocalendar(2024, 9, 3))
print(date.min, date.max, datetime.min, datetime.max, time.min, time.max)
dt = datetime(2024, 3, 10, 5, tzinfo=timezone.utc); print(dt.astimezone(tz), dt.timestamp(), datetime.fromtimestamp(0, timezone.utc), dt - datetime(2024, 3, 10, 5, tzinfo=tz))
