# vpyc: library
"""The clock."""

import _calendar


def time():
    return native(->float) oly_time()


def time_ns():
    return int(native(->float) oly_time() * 1000000.0) * 1000


def perf_counter():
    return native(->float) oly_perf_counter()


def perf_counter_ns():
    return int(native(->float) oly_perf_counter() * 1000000000.0)


def monotonic():
    return native(->float) oly_perf_counter()


def monotonic_ns():
    return perf_counter_ns()


def process_time():
    return native(->float) oly_process_time()


def process_time_ns():
    return int(native(->float) oly_process_time() * 1000000000.0)


def thread_time():
    return native(->float) oly_process_time()


def sleep(seconds):
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    native oly_sleep(seconds * 1.0)


class struct_time:
    """A moment in parts."""

    def __init__(self, parts, zone=None, offset=None):
        self.tm_year = parts[0]
        self.tm_mon = parts[1]
        self.tm_mday = parts[2]
        self.tm_hour = parts[3]
        self.tm_min = parts[4]
        self.tm_sec = parts[5]
        self.tm_wday = parts[6]
        self.tm_yday = parts[7]
        self.tm_isdst = parts[8]
        self.tm_zone = zone
        self.tm_gmtoff = offset

    def _tuple(self):
        return (self.tm_year, self.tm_mon, self.tm_mday, self.tm_hour, self.tm_min, self.tm_sec, self.tm_wday, self.tm_yday, self.tm_isdst)

    def __getitem__(self, i):
        return self._tuple()[i]

    def __len__(self):
        return 9

    def __iter__(self):
        for part in self._tuple():
            yield part

    def __eq__(self, other):
        return self._tuple() == other._tuple()

    def __lt__(self, other):
        return self._tuple() < other._tuple()

    def __repr__(self):
        return (f"time.struct_time(tm_year={self.tm_year}, tm_mon={self.tm_mon}, tm_mday={self.tm_mday}, tm_hour={self.tm_hour}, "
                f"tm_min={self.tm_min}, tm_sec={self.tm_sec}, tm_wday={self.tm_wday}, tm_yday={self.tm_yday}, tm_isdst={self.tm_isdst})")


def _parts(seconds: int, isdst: int, zone: str, offset: int):
    days, rest = divmod(seconds, 86400)
    year, month, day = _calendar.from_ordinal(days + 719163)
    return struct_time((year, month, day, rest // 3600, rest // 60 % 60, rest % 60, (days + 3) % 7,
                        _calendar.day_of_year(year, month, day), isdst), zone, offset)


def _floor(seconds):
    if isinstance(seconds, int):
        return seconds
    else:
        return int(seconds // 1)


def native_offset(seconds: int):
    """Seconds by which local time is ahead of UTC."""
    return native oly_local_offset(seconds)


def gmtime(seconds=None):
    if seconds is None:
        return _parts(_floor(time()), 0, "GMT", 0)
    else:
        return _parts(_floor(seconds), 0, "GMT", 0)


def localtime(seconds=None):
    if seconds is None:
        at = _floor(time())
    else:
        at = _floor(seconds)
    offset = native oly_local_offset(at)
    summer = native(->bool) oly_local_is_summer(at)
    return _parts(at + offset, int(summer), native(->str) oly_zone_name(summer), offset)


def mktime(t):
    at = _seconds_of(t)
    guess = at - native oly_local_offset(at)
    return (at - native oly_local_offset(guess)) * 1.0


def strftime(format: str, t=None):
    if t is None:
        return strftime(format, localtime())
    elif isinstance(t, struct_time) and t.tm_gmtoff is not None:
        minutes = abs(t.tm_gmtoff) // 60
        sign = "-" if t.tm_gmtoff < 0 else "+"
        return _calendar.format_time(format, t[0], t[1], t[2], t[3], t[4], t[5], 0,
                                     f"{sign}{minutes // 60:02d}{minutes % 60:02d}", t.tm_zone)
    else:
        # A plain tuple is of local time, and its last part tells whether of summer time.
        return strftime(format, _parts(_seconds_of(t), t[8], tzname[1 if t[8] > 0 else 0], -(altzone if t[8] > 0 else timezone)))


def _seconds_of(t):
    """Seconds from 1970 to what the parts tell, without regard to zones."""
    return (_calendar.ordinal(t[0], t[1], t[2]) - 719163) * 86400 + t[3] * 3600 + t[4] * 60 + t[5]


def strptime(text: str, format: str):
    f = _calendar.parse_time(text, format)
    return struct_time((f[0], f[1], f[2], f[3], f[4], f[5], (_calendar.ordinal(f[0], f[1], f[2]) + 6) % 7,
                        _calendar.day_of_year(f[0], f[1], f[2]), -1))


def asctime(t=None):
    return strftime("%c", t)


def ctime(seconds=None):
    return strftime("%c", localtime(seconds))


timezone = native oly_zone_west()
tzname = (native(->str) oly_zone_name(False), native(->str) oly_zone_name(True))
# Whether the zone has summer time, which is an hour ahead.
daylight = 1 if tzname[0] != tzname[1] else 0
altzone = timezone - 3600 * daylight
CLOCK_REALTIME = 0
CLOCK_MONOTONIC = 1
CLOCK_PROCESS_CPUTIME_ID = 2
CLOCK_THREAD_CPUTIME_ID = 3


def clock_gettime(clk_id: int):
    if clk_id == CLOCK_REALTIME:
        return time()
    if clk_id == CLOCK_MONOTONIC:
        return monotonic()
    if clk_id == CLOCK_PROCESS_CPUTIME_ID or clk_id == CLOCK_THREAD_CPUTIME_ID:
        return process_time()
    raise OSError("[Errno 22] Invalid argument")


def thread_time_ns():
    return process_time_ns()
