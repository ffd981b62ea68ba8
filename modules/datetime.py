# vpyc: library
"""Dates, times and the differences between them; times are naive, or in UTC or at a fixed distance from it."""

import _calendar
import time as _clock

MINYEAR = 1
MAXYEAR = 9999


def _round_half_even(x):
    if isinstance(x, int):
        return x
    else:
        return round(x)


class timedelta:
    def __init__(self, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        # Whole numbers stay exact; only parts of a day go through floats.
        us = 0
        us += _micros(weeks, 604800)
        us += _micros(days, 86400)
        us += _micros(hours, 3600)
        us += _micros(minutes, 60)
        us += _micros(seconds, 1)
        if isinstance(milliseconds, int):
            us += milliseconds * 1000
        else:
            us += round(milliseconds * 1000)
        us += _round_half_even(microseconds)
        if isinstance(us, bigint):
            # In a machine word the sum has overflowed long before.
            days = us // 86400000000
            if not -999999999 <= days <= 999999999:
                raise OverflowError(f"days={days}; must have magnitude <= 999999999")
        self._us = us

    @property
    def days(self):
        return self._us // 86400000000

    @property
    def seconds(self):
        return self._us % 86400000000 // 1000000

    @property
    def microseconds(self):
        return self._us % 1000000

    def total_seconds(self):
        return self._us / 1000000

    def __add__(self, other):
        if isinstance(other, timedelta):
            return _delta(self._us + other._us)
        else:
            return other + self

    def __sub__(self, other):
        return _delta(self._us - other._us)

    def __mul__(self, n):
        if isinstance(n, int):
            return _delta(self._us * n)
        else:
            return _delta(round(self._us * n))

    def __rmul__(self, n):
        return self * n

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._us / other._us
        elif isinstance(other, int):
            return _delta(_divide(self._us, other))
        else:
            return _delta(round(self._us / other))

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._us // other._us
        else:
            return _delta(self._us // other)

    def __mod__(self, other):
        return _delta(self._us % other._us)

    def __divmod__(self, other):
        return (self._us // other._us, _delta(self._us % other._us))

    def __neg__(self):
        return _delta(-self._us)

    def __pos__(self):
        return self

    def __abs__(self):
        return _delta(-self._us if self._us < 0 else self._us)

    def __bool__(self):
        return self._us != 0

    def __eq__(self, other):
        return isinstance(other, timedelta) and self._us == other._us

    def __lt__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self._us < other._us

    def __le__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self._us <= other._us

    def __gt__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self._us > other._us

    def __ge__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self._us >= other._us

    def __hash__(self):
        return hash(self._us)

    def __str__(self):
        s = self.seconds
        text = f"{s // 3600}:{s // 60 % 60:02d}:{s % 60:02d}"
        days = self.days
        if days != 0:
            text = f"{days} day{'' if days == 1 or days == -1 else 's'}, " + text
        if self.microseconds != 0:
            text += f".{self.microseconds:06d}"
        return text

    def __repr__(self):
        parts = []
        if self.days != 0:
            parts.append(f"days={self.days}")
        if self.seconds != 0:
            parts.append(f"seconds={self.seconds}")
        if self.microseconds != 0:
            parts.append(f"microseconds={self.microseconds}")
        return "datetime.timedelta(" + (", ".join(parts) if len(parts) > 0 else "0") + ")"


def _micros(n, seconds: int):
    if isinstance(n, int):
        return n * seconds * 1000000
    else:
        whole = int(n)
        return whole * seconds * 1000000 + round((n - whole) * seconds * 1000000)


def _divide(a: int, b: int):
    """a / b, rounded to the nearest even."""
    q, r = divmod(a, b)
    twice = r * 2
    if b < 0:
        twice = -twice
    size = -b if b < 0 else b
    if twice > size or (twice == size and q % 2 == 1):
        q += 1
    return q


def _delta(us: int):
    return timedelta(0, 0, us)


class _Zone:
    def __init__(self, offset, name=""):
        self._us = offset._us
        self._name = name

    def utcoffset(self, when=None):
        return _delta(self._us)

    def tzname(self, when=None):
        if self._name != "":
            return self._name
        if self._us == 0:
            return "UTC"
        return "UTC" + _offset_text(self._us, ":")

    def __eq__(self, other):
        return self._us == other._us

    def __hash__(self):
        return hash(self._us)

    def __str__(self):
        return self.tzname()

    def __repr__(self):
        if self._us == 0 and self._name == "":
            return "datetime.timezone.utc"
        if self._name != "":
            return f"datetime.timezone({_delta(self._us)!r}, {self._name!r})"
        return f"datetime.timezone({_delta(self._us)!r})"


class timezone(_Zone):
    def __init__(self, offset, name=""):
        if not -86400000000 < offset._us < 86400000000:
            raise ValueError("offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), "
                             f"not {offset!r}.")
        super().__init__(offset, name)

    utc = _Zone(_delta(0))


UTC = timezone.utc


def _offset_text(us: int, colon: str):
    minutes = (-us if us < 0 else us) // 60000000
    return f"{'-' if us < 0 else '+'}{minutes // 60:02d}{colon}{minutes % 60:02d}"


def _check_date(year: int, month: int, day: int):
    if not 1 <= year <= 9999:
        raise ValueError(f"year {year} is out of range")
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= _calendar.month_length(year, month):
        raise ValueError("day is out of range for month")


def _check_time(hour: int, minute: int, second: int, microsecond: int):
    if not 0 <= hour <= 23:
        raise ValueError("hour must be in 0..23")
    if not 0 <= minute <= 59:
        raise ValueError("minute must be in 0..59")
    if not 0 <= second <= 59:
        raise ValueError("second must be in 0..59")
    if not 0 <= microsecond <= 999999:
        raise ValueError("microsecond must be in 0..999999")


class IsoCalendarDate:
    def __init__(self, year: int, week: int, weekday: int):
        self.year = year
        self.week = week
        self.weekday = weekday

    def __iter__(self):
        yield self.year
        yield self.week
        yield self.weekday

    def __getitem__(self, i):
        return (self.year, self.week, self.weekday)[i]

    def __repr__(self):
        return f"datetime.IsoCalendarDate(year={self.year}, week={self.week}, weekday={self.weekday})"


class date:
    def __init__(self, year: int, month: int, day: int):
        _check_date(year, month, day)
        self.year = year
        self.month = month
        self.day = day

    @classmethod
    def today(cls):
        t = _clock.localtime()
        return date(t.tm_year, t.tm_mon, t.tm_mday)

    @classmethod
    def fromordinal(cls, n: int):
        year, month, day = _calendar.from_ordinal(n)
        return date(year, month, day)

    @classmethod
    def fromisoformat(cls, text: str):
        year, month, day, end = _iso_date(text, text)
        if end < len(text):
            raise ValueError(f"Invalid isoformat string: {text!r}")
        return date(year, month, day)

    @classmethod
    def fromtimestamp(cls, seconds):
        t = _clock.localtime(seconds)
        return date(t.tm_year, t.tm_mon, t.tm_mday)

    @classmethod
    def fromisocalendar(cls, year: int, week: int, day: int):
        year, month, day = _calendar.from_ordinal(_iso_ordinal(year, week, day))
        return date(year, month, day)

    def toordinal(self):
        return _calendar.ordinal(self.year, self.month, self.day)

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.weekday() + 1

    def isocalendar(self):
        year, week, weekday = _calendar.iso_calendar(self.year, self.month, self.day)
        return IsoCalendarDate(year, week, weekday)

    def isoformat(self):
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"

    def ctime(self):
        return self.strftime("%c")

    def strftime(self, format: str):
        return _calendar.format_time(format, self.year, self.month, self.day, 0, 0, 0, 0, "", "")

    def __format__(self, format: str):
        return str(self) if format == "" else self.strftime(format)

    def timetuple(self):
        return _clock.struct_time((self.year, self.month, self.day, 0, 0, 0, self.weekday(),
                                   _calendar.day_of_year(self.year, self.month, self.day), -1))

    def replace(self, year=None, month=None, day=None):
        return date(self.year if year is None else year, self.month if month is None else month, self.day if day is None else day)

    def __add__(self, delta):
        if not isinstance(delta, timedelta):
            return NotImplemented
        n = self.toordinal() + delta.days
        if not 0 < n <= 3652059:
            raise OverflowError("date value out of range")
        year, month, day = _calendar.from_ordinal(n)
        return date(year, month, day)

    def __radd__(self, delta):
        return self + delta

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + _delta(-other._us)
        else:
            return timedelta(self.toordinal() - other.toordinal())

    def __eq__(self, other):
        return isinstance(other, date) and self.toordinal() == other.toordinal()

    def __lt__(self, other):
        if not isinstance(other, date):
            return NotImplemented
        return self.toordinal() < other.toordinal()

    def __le__(self, other):
        if not isinstance(other, date):
            return NotImplemented
        return self.toordinal() <= other.toordinal()

    def __gt__(self, other):
        if not isinstance(other, date):
            return NotImplemented
        return self.toordinal() > other.toordinal()

    def __ge__(self, other):
        if not isinstance(other, date):
            return NotImplemented
        return self.toordinal() >= other.toordinal()

    def __hash__(self):
        return hash(self.toordinal())

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        return f"datetime.date({self.year}, {self.month}, {self.day})"


class _Zoned:
    """What is or is not in a zone."""

    def utcoffset(self):
        if self.tzinfo is None:
            return None
        else:
            return self.tzinfo.utcoffset()

    def tzname(self):
        if self.tzinfo is None:
            return None
        else:
            return self.tzinfo.tzname()

    def dst(self):
        return None


class time(_Zoned):
    def __init__(self, hour: int = 0, minute: int = 0, second: int = 0, microsecond: int = 0, tzinfo=None):
        _check_time(hour, minute, second, microsecond)
        self.hour = hour
        self.minute = minute
        self.second = second
        self.microsecond = microsecond
        self.tzinfo = tzinfo

    @classmethod
    def fromisoformat(cls, text: str):
        return _parse_iso("1900-01-01T" + text, text).timetz()

    def _key(self):
        us = ((self.hour * 60 + self.minute) * 60 + self.second) * 1000000 + self.microsecond
        if self.tzinfo is None:
            return us
        else:
            return us - self.tzinfo._us

    def _compared(self, other):
        if (self.tzinfo is None) != (other.tzinfo is None):
            raise TypeError("can't compare offset-naive and offset-aware times")
        return (self._key(), other._key())

    def isoformat(self, timespec: str = "auto"):
        return _clock_text(self.hour, self.minute, self.second, self.microsecond, timespec) + _offset_of(self.tzinfo, ":")

    def strftime(self, format: str):
        return _calendar.format_time(format, 1900, 1, 1, self.hour, self.minute, self.second, self.microsecond,
                                     _offset_of(self.tzinfo, ""), _name_of(self.tzinfo))

    def __format__(self, format: str):
        return str(self) if format == "" else self.strftime(format)

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True):
        # CPython too takes True for a zone that stays as it is.
        return time(self.hour if hour is None else hour, self.minute if minute is None else minute,
                    self.second if second is None else second, self.microsecond if microsecond is None else microsecond,
                    self.tzinfo if isinstance(tzinfo, bool) else tzinfo)

    def __eq__(self, other):
        if not isinstance(other, time):
            return False
        if (self.tzinfo is None) != (other.tzinfo is None):
            return False
        return self._key() == other._key()

    def __lt__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        a, b = self._compared(other)
        return a < b

    def __le__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        a, b = self._compared(other)
        return a <= b

    def __gt__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        a, b = self._compared(other)
        return a > b

    def __ge__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        a, b = self._compared(other)
        return a >= b

    def __hash__(self):
        return hash(self._key())

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        text = f"datetime.time({self.hour}, {self.minute}"
        if self.second != 0 or self.microsecond != 0:
            text += f", {self.second}"
        if self.microsecond != 0:
            text += f", {self.microsecond}"
        if self.tzinfo is not None:
            text += f", tzinfo={self.tzinfo!r}"
        return text + ")"


def _clock_text(hour: int, minute: int, second: int, microsecond: int, timespec: str):
    text = f"{hour:02d}"
    if timespec != "hours":
        text += f":{minute:02d}"
    if timespec != "hours" and timespec != "minutes":
        text += f":{second:02d}"
    if timespec == "microseconds" or (timespec == "auto" and microsecond != 0):
        text += f".{microsecond:06d}"
    elif timespec == "milliseconds":
        text += f".{microsecond // 1000:03d}"
    return text


def _offset_of(zone, colon: str):
    if zone is None:
        return ""
    else:
        return _offset_text(zone._us, colon)


def _name_of(zone):
    if zone is None:
        return ""
    else:
        return zone.tzname()


class datetime(_Zoned):
    def __init__(self, year: int, month: int, day: int, hour: int = 0, minute: int = 0, second: int = 0, microsecond: int = 0, tzinfo=None):
        _check_date(year, month, day)
        _check_time(hour, minute, second, microsecond)
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
        self.microsecond = microsecond
        self.tzinfo = tzinfo

    @classmethod
    def now(cls, tz=None):
        if tz is None:
            return datetime.fromtimestamp(_clock.time())
        else:
            return datetime.fromtimestamp(_clock.time(), tz)

    @classmethod
    def today(cls):
        return datetime.fromtimestamp(_clock.time())

    @classmethod
    def utcnow(cls):
        return datetime.utcfromtimestamp(_clock.time())

    @classmethod
    def fromtimestamp(cls, seconds, tz=None):
        us = round(seconds * 1000000)
        at = us // 1000000
        if tz is None:
            return _moment(us + _clock.native_offset(at) * 1000000 + 62135683200000000, None)
        else:
            return _moment(us + tz._us + 62135683200000000, tz)

    @classmethod
    def utcfromtimestamp(cls, seconds):
        return _moment(round(seconds * 1000000) + 62135683200000000, None)

    @classmethod
    def fromordinal(cls, n: int):
        year, month, day = _calendar.from_ordinal(n)
        return datetime(year, month, day)

    @classmethod
    def fromisoformat(cls, text: str):
        return _parse_iso(text, text)

    @classmethod
    def strptime(cls, text: str, format: str):
        if "%z" in format:
            raise NotImplementedError("datetime.strptime with %z: whether there is a zone is not known before it runs")
        f = _calendar.parse_time(text, format)
        return datetime(f[0], f[1], f[2], f[3], f[4], f[5], f[6])

    @classmethod
    def fromisocalendar(cls, year: int, week: int, day: int):
        year, month, day = _calendar.from_ordinal(_iso_ordinal(year, week, day))
        return datetime(year, month, day)

    @classmethod
    def combine(cls, day, when, tzinfo=None):
        zone = when.tzinfo if tzinfo is None else tzinfo
        return datetime(day.year, day.month, day.day, when.hour, when.minute, when.second, when.microsecond, zone)

    def _us(self):
        """Microseconds since the day 0, on the clock of the place."""
        seconds = (self.hour * 60 + self.minute) * 60 + self.second
        return (self.toordinal() * 86400 + seconds) * 1000000 + self.microsecond

    def _key(self):
        """The same in UTC, if the zone is known."""
        if self.tzinfo is None:
            return self._us()
        else:
            return self._us() - self.tzinfo._us

    def _compared(self, other):
        """The keys of both: a time on the clock of some place has no order with one whose zone is known."""
        if (self.tzinfo is None) != (other.tzinfo is None):
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return (self._key(), other._key())

    def toordinal(self):
        return _calendar.ordinal(self.year, self.month, self.day)

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.weekday() + 1

    def isocalendar(self):
        year, week, weekday = _calendar.iso_calendar(self.year, self.month, self.day)
        return IsoCalendarDate(year, week, weekday)

    def date(self):
        return date(self.year, self.month, self.day)

    def time(self):
        return time(self.hour, self.minute, self.second, self.microsecond)

    def timetz(self):
        return time(self.hour, self.minute, self.second, self.microsecond, self.tzinfo)

    def timestamp(self):
        us = self._us() - 62135683200000000
        if self.tzinfo is None:
            at = us // 1000000
            return (us - _clock.native_offset(at - _clock.native_offset(at)) * 1000000) / 1000000
        else:
            return (us - self.tzinfo._us) / 1000000

    def timetuple(self):
        return _clock.struct_time((self.year, self.month, self.day, self.hour, self.minute, self.second, self.weekday(),
                                   _calendar.day_of_year(self.year, self.month, self.day), -1))

    def utctimetuple(self):
        moment = _moment(self._key(), None)
        return _clock.struct_time((moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second,
                                   moment.weekday(), _calendar.day_of_year(moment.year, moment.month, moment.day), 0))

    def astimezone(self, tz=None):
        if tz is None:
            # The zone of the machine, as it is at that time.
            at = int(self.timestamp() // 1)
            local = _clock.localtime(at)
            return self.astimezone(_Zone(timedelta(0, local.tm_gmtoff), local.tm_zone))
        if self.tzinfo is None:
            return _moment(round(self.timestamp() * 1000000) + 62135683200000000 + tz._us, tz)
        else:
            return _moment(self._key() + tz._us, tz)

    def isoformat(self, sep: str = "T", timespec: str = "auto"):
        text = _clock_text(self.hour, self.minute, self.second, self.microsecond, timespec)
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}{sep}{text}" + _offset_of(self.tzinfo, ":")

    def ctime(self):
        return self.strftime("%c")

    def strftime(self, format: str):
        return _calendar.format_time(format, self.year, self.month, self.day, self.hour, self.minute, self.second,
                                     self.microsecond, _offset_of(self.tzinfo, ""), _name_of(self.tzinfo))

    def __format__(self, format: str):
        return str(self) if format == "" else self.strftime(format)

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None,
                tzinfo=True):
        # CPython too takes True for a zone that stays as it is.
        return datetime(self.year if year is None else year, self.month if month is None else month,
                        self.day if day is None else day, self.hour if hour is None else hour,
                        self.minute if minute is None else minute, self.second if second is None else second,
                        self.microsecond if microsecond is None else microsecond,
                        self.tzinfo if isinstance(tzinfo, bool) else tzinfo)

    def __add__(self, delta):
        return _moment(self._us() + delta._us, self.tzinfo)

    def __radd__(self, delta):
        return self + delta

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return _moment(self._us() - other._us, self.tzinfo)
        else:
            if (self.tzinfo is None) != (other.tzinfo is None):
                raise TypeError("can't subtract offset-naive and offset-aware datetimes")
            return _delta(self._key() - other._key())

    def __eq__(self, other):
        if not isinstance(other, datetime):
            return False
        if (self.tzinfo is None) != (other.tzinfo is None):
            return False
        return self._key() == other._key()

    def __lt__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        a, b = self._compared(other)
        return a < b

    def __le__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        a, b = self._compared(other)
        return a <= b

    def __gt__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        a, b = self._compared(other)
        return a > b

    def __ge__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        a, b = self._compared(other)
        return a >= b

    def __hash__(self):
        return hash(self._key())

    def __str__(self):
        return self.isoformat(" ")

    def __repr__(self):
        text = f"datetime.datetime({self.year}, {self.month}, {self.day}, {self.hour}, {self.minute}"
        if self.second != 0 or self.microsecond != 0:
            text += f", {self.second}"
        if self.microsecond != 0:
            text += f", {self.microsecond}"
        if self.tzinfo is not None:
            text += f", tzinfo={self.tzinfo!r}"
        return text + ")"


def _iso_ordinal(year: int, week: int, day: int):
    """The number of the day of an ISO week: week 1 is the one with the fourth of January."""
    if not 1 <= year <= 9999:
        raise ValueError(f"Year is out of range: {year}")
    fourth = _calendar.ordinal(year, 1, 4)
    monday = fourth - (fourth + 6) % 7
    weeks = 53 if _calendar.iso_calendar(year, 12, 28)[1] == 53 else 52
    if not 1 <= week <= weeks:
        raise ValueError(f"Invalid week: {week}")
    if not 1 <= day <= 7:
        raise ValueError(f"Invalid day: {day} (range is [1, 7])")
    return monday + (week - 1) * 7 + day - 1


def _moment(us: int, tzinfo):
    days, rest = divmod(us, 86400000000)
    if not 0 < days <= 3652059:
        raise OverflowError("date value out of range")
    year, month, day = _calendar.from_ordinal(days)
    seconds, micro = divmod(rest, 1000000)
    return datetime(year, month, day, seconds // 3600, seconds // 60 % 60, seconds % 60, micro, tzinfo)


def _iso_number(text: str, start: int, end: int, shown: str):
    digits = text[start:end]
    if len(digits) < end - start or not (digits.isascii() and digits.isdigit()):
        raise ValueError(f"Invalid isoformat string: {shown!r}")
    return int(digits)


def _iso_date(text: str, shown: str):
    """Year, month and day of YYYY-MM-DD, YYYYMMDD, YYYY-Www-D or YYYYWwwD, and where the date ends."""
    year = _iso_number(text, 0, 4, shown)
    dash = 1 if text[4:5] == "-" else 0
    at = 4 + dash
    if text[at:at + 1] == "W":
        week = _iso_number(text, at + 1, at + 3, shown)
        at += 3
        day = 1
        if dash == 1 and text[at:at + 1] == "-" or dash == 0 and text[at:at + 1].isdigit():
            day = _iso_number(text, at + dash, at + dash + 1, shown)
            at += dash + 1
        year, month, day = _calendar.from_ordinal(_iso_ordinal(year, week, day))
        return (year, month, day, at)
    month = _iso_number(text, at, at + 2, shown)
    at += 2
    if dash == 1 and text[at:at + 1] != "-":
        raise ValueError(f"Invalid isoformat string: {shown!r}")
    at += dash
    return (year, month, _iso_number(text, at, at + 2, shown), at + 2)


def _iso_clock(text: str, at: int, end: int, shown: str):
    """Hour, minute, second and microsecond of HH[:MM[:SS[.fff[fff]]]], with colons or without."""
    parts = [0, 0, 0, 0]
    parts[0] = _iso_number(text, at, at + 2, shown)
    at += 2
    colon = 1 if text[at:at + 1] == ":" else 0
    n = 1
    while at < end and n < 3 and text[at] not in ".,":
        if colon == 1 and text[at] != ":":
            raise ValueError(f"Invalid isoformat string: {shown!r}")
        parts[n] = _iso_number(text, at + colon, at + colon + 2, shown)
        at += colon + 2
        n += 1
    if at < end and n == 3 and text[at] in ".,":
        digits = text[at + 1:end]
        parts[3] = _iso_number((digits + "00000")[:6], 0, 6, shown)
        if digits == "" or not digits.isdigit():
            raise ValueError(f"Invalid isoformat string: {shown!r}")
        at = end
    if at != end:
        raise ValueError(f"Invalid isoformat string: {shown!r}")
    return parts


def _parse_iso(text: str, shown: str):
    """A date, and behind any character a time of day, which an offset may follow."""
    year, month, day, at = _iso_date(text, shown)
    if at == len(text):
        return datetime(year, month, day)
    at += 1
    end = at
    while end < len(text) and text[end] not in "+-Z":
        end += 1
    hour, minute, second, micro = _iso_clock(text, at, end, shown)
    zone = None
    if end < len(text):
        if text[end] == "Z":
            if end + 1 != len(text):
                raise ValueError(f"Invalid isoformat string: {shown!r}")
            zone = timezone.utc
        else:
            h, m, s, us = _iso_clock(text, end + 1, len(text), shown)
            offset = ((h * 60 + m) * 60 + s) * 1000000 + us
            zone = timezone.utc if offset == 0 else _Zone(_delta(-offset if text[end] == "-" else offset))
    return datetime(year, month, day, hour, minute, second, micro, zone)


if isinstance(bigint(0), bigint):
    # Their microseconds do not fit a machine word.
    timedelta.min = timedelta(-999999999)
    timedelta.max = timedelta(999999999, 86399, 999999)
timedelta.resolution = timedelta(0, 0, 1)
date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(1)
time.min = time(0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(0, 0, 1)
datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(0, 0, 1)
