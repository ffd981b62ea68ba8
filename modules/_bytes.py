# vpyc: library machine-ints
"""bytes: Python's methods over the runtime's functions.

A default of 2147483647 for `end` means the end: it fits an int of any width.
"""


def _of_ints(items):
    return native(->bytes) oly_bytes_of_list(items)


def _octets(x):
    """The bytes of bytes, or of an object that holds some."""
    if isinstance(x, bytes):
        return x
    elif hasattr(x, "__buffer__"):
        return x.__buffer__()
    else:
        raise TypeError(f"a bytes-like object is required, not '{type(x).__name__}'")


def _needle(x):
    """What is looked for in bytes: bytes, or one byte as a number."""
    if isinstance(x, bytes):
        return x
    elif isinstance(x, int):
        if not 0 <= x <= 255:
            raise ValueError("byte must be in range(0, 256)")
        return _of_ints([bigint_word(x)])
    elif hasattr(x, "__buffer__"):
        return x.__buffer__()
    else:
        raise TypeError(f"argument should be integer or bytes-like object, not '{type(x).__name__}'")


class bytes:
    def __iter__(self):
        for i in range(len(self)):
            yield self[i]

    def __contains__(self, x):
        if isinstance(x, int):
            return native(->bool) oly_bytes_contains_int(self, x)
        else:
            return native(->bool) oly_bytes_contains(self, _octets(x))

    def find(self, sub, start: int | None = 0, end: int | None = 2147483647):
        if start is None:
            return self.find(sub, 0, end)
        elif end is None:
            return self.find(sub, start)
        else:
            return native(->int) oly_bytes_find(self, _needle(sub), start, end)

    def rfind(self, sub, start: int | None = 0, end: int | None = 2147483647):
        if start is None:
            return self.rfind(sub, 0, end)
        elif end is None:
            return self.rfind(sub, start)
        else:
            return native(->int) oly_bytes_rfind(self, _needle(sub), start, end)

    def index(self, sub, start: int | None = 0, end: int | None = 2147483647):
        if start is None:
            return self.index(sub, 0, end)
        elif end is None:
            return self.index(sub, start)
        else:
            return native(->int) oly_bytes_find_index(self, _needle(sub), start, end)

    def rindex(self, sub, start: int | None = 0, end: int | None = 2147483647):
        if start is None:
            return self.rindex(sub, 0, end)
        elif end is None:
            return self.rindex(sub, start)
        else:
            at = native(->int) oly_bytes_rfind(self, _needle(sub), start, end)
            if at < 0:
                raise ValueError("subsection not found")
            return at

    def count(self, sub, start: int | None = 0, end: int | None = 2147483647):
        if start is None:
            return self.count(sub, 0, end)
        elif end is None:
            return self.count(sub, start)
        else:
            return native(->int) oly_bytes_count(self, _needle(sub), start, end)

    def startswith(self, prefix, start: int | None = 0, end: int | None = 2147483647):
        if start is None:
            return self.startswith(prefix, 0, end)
        elif end is None:
            return self.startswith(prefix, start)
        else:
            if isinstance(prefix, tuple):
                for one in prefix:
                    if native(->bool) oly_bytes_startswith(self, _octets(one), start, end):
                        return True
                return False
            else:
                return native(->bool) oly_bytes_startswith(self, _octets(prefix), start, end)

    def endswith(self, suffix, start: int | None = 0, end: int | None = 2147483647):
        if start is None:
            return self.endswith(suffix, 0, end)
        elif end is None:
            return self.endswith(suffix, start)
        else:
            if isinstance(suffix, tuple):
                for one in suffix:
                    if native(->bool) oly_bytes_endswith(self, _octets(one), start, end):
                        return True
                return False
            else:
                return native(->bool) oly_bytes_endswith(self, _octets(suffix), start, end)

    def removeprefix(self, prefix):
        start = _octets(prefix)
        return self[len(start):] if self.startswith(start) else self

    def removesuffix(self, suffix):
        end = _octets(suffix)
        return self[:len(self) - len(end)] if self.endswith(end) else self

    def replace(self, old, new, count: int = -1):
        return native(->bytes) oly_bytes_replace(self, _octets(old), _octets(new), count)

    def strip(self, chars=None):
        if chars is None:
            return native(->bytes) oly_bytes_strip_space(self)
        else:
            return native(->bytes) oly_bytes_strip(self, _octets(chars))

    def lstrip(self, chars=None):
        if chars is None:
            return native(->bytes) oly_bytes_lstrip_space(self)
        else:
            return native(->bytes) oly_bytes_lstrip(self, _octets(chars))

    def rstrip(self, chars=None):
        if chars is None:
            return native(->bytes) oly_bytes_rstrip_space(self)
        else:
            return native(->bytes) oly_bytes_rstrip(self, _octets(chars))

    def split(self, sep=None, maxsplit: int = -1):
        if sep is None:
            return _split_space(self, maxsplit)
        else:
            between = _octets(sep)
            if len(between) == 0:
                raise ValueError("empty separator")
            parts: list[bytes] = []
            start = 0
            while maxsplit != 0:
                at = native(->int) oly_bytes_find(self, between, start, 2147483647)
                if at < 0:
                    break
                parts.append(self[start:at])
                start = at + len(between)
                maxsplit -= 1
            parts.append(self[start:])
            return parts

    def rsplit(self, sep=None, maxsplit: int = -1):
        if sep is None:
            return _rsplit_space(self, maxsplit)
        else:
            between = _octets(sep)
            if len(between) == 0:
                raise ValueError("empty separator")
            parts: list[bytes] = []
            end = len(self)
            while maxsplit != 0:
                at = native(->int) oly_bytes_rfind(self, between, 0, end)
                if at < 0:
                    break
                parts.append(self[at + len(between):end])
                end = at
                maxsplit -= 1
            parts.append(self[:end])
            parts.reverse()
            return parts

    def splitlines(self, keepends: bool = False):
        lines: list[bytes] = []
        start = 0
        while start < len(self):
            end = start
            while end < len(self) and self[end] != 10 and self[end] != 13:
                end += 1
            after = end
            if after < len(self):
                after += 2 if self[end:end + 2] == b"\r\n" else 1
            lines.append(self[start:after if keepends else end])
            start = after
        return lines

    def partition(self, sep):
        between = _octets(sep)
        if len(between) == 0:
            raise ValueError("empty separator")
        at = self.find(between)
        if at < 0:
            return (self, b"", b"")
        return (self[:at], between, self[at + len(between):])

    def rpartition(self, sep):
        between = _octets(sep)
        if len(between) == 0:
            raise ValueError("empty separator")
        at = self.rfind(between)
        if at < 0:
            return (b"", b"", self)
        return (self[:at], between, self[at + len(between):])

    def join(self, iterable):
        parts: list[bytes] = []
        for part in iterable:
            if isinstance(part, bytes):
                parts.append(part)
            elif hasattr(part, "__buffer__"):
                parts.append(part.__buffer__())
            else:
                kind = type(part).__name__
                raise TypeError(f"sequence item {len(parts)}: expected a bytes-like object, {kind} found")
        return native(->bytes) oly_bytes_join(self, parts)

    def upper(self):
        return native(->bytes) oly_bytes_upper(self)

    def lower(self):
        return native(->bytes) oly_bytes_lower(self)

    def swapcase(self):
        return _of_ints([c ^ 32 if _is_letter(c) else c for c in self])

    def capitalize(self):
        return self[:1].upper() + self[1:].lower()

    def title(self):
        made: list[int] = []
        inside = False
        for c in self:
            if _is_letter(c):
                made.append(c | 32 if inside else c & 223)
                inside = True
            else:
                made.append(c)
                inside = False
        return _of_ints(made)

    def center(self, width: int, fillbyte=b" "):
        missing = max(width - len(self), 0)
        left = missing // 2 + (missing & width & 1)
        fill = _fill(fillbyte, "center")
        return fill * left + self + fill * (missing - left)

    def ljust(self, width: int, fillbyte=b" "):
        return self + _fill(fillbyte, "ljust") * (width - len(self))

    def rjust(self, width: int, fillbyte=b" "):
        return _fill(fillbyte, "rjust") * (width - len(self)) + self

    def zfill(self, width: int):
        zeros = b"0" * (width - len(self))
        if self[:1] == b"+" or self[:1] == b"-":
            return self[:1] + zeros + self[1:]
        return zeros + self

    def expandtabs(self, tabsize: int = 8):
        made: list[int] = []
        column = 0
        for c in self:
            if c == 9:
                if tabsize > 0:
                    for _ in range(tabsize - column % tabsize):
                        made.append(32)
                        column += 1
            else:
                made.append(c)
                column = 0 if c == 10 or c == 13 else column + 1
        return _of_ints(made)

    def isalpha(self):
        return _all_of(self, 3)

    def isdigit(self):
        return _all_of(self, 4)

    def isalnum(self):
        return _all_of(self, 7)

    def isspace(self):
        return _all_of(self, 8)

    def isascii(self):
        for c in self:
            if c > 127:
                return False
        return True

    def islower(self):
        return self.lower() == self and self.upper() != self

    def isupper(self):
        return self.upper() == self and self.lower() != self

    def istitle(self):
        return self.title() == self and self.upper() != self.lower()

    def translate(self, table, delete=b""):
        gone = _octets(delete)
        if table is None:
            return _of_ints([c for c in self if c not in gone])
        else:
            to = _octets(table)
            if len(to) != 256:
                raise ValueError("translation table must be 256 characters long")
            if len(gone) == 0:
                return _of_ints([to[c] for c in self])
            return _of_ints([to[c] for c in self if c not in gone])

    @staticmethod
    def maketrans(frm, to):
        old = _octets(frm)
        new = _octets(to)
        if len(old) != len(new):
            raise ValueError("maketrans arguments must have same length")
        table = list(range(256))
        for i in range(len(old)):
            table[old[i]] = new[i]
        return _of_ints(table)

    def hex(self, *separator):
        if len(separator) == 0:
            return native(->str) oly_bytes_hex(self)
        elif len(separator) == 1:
            return _hex_groups(self, separator[0], 1)
        else:
            return _hex_groups(self, separator[0], separator[1])

    @staticmethod
    def fromhex(string: str):
        return native(->bytes) oly_bytes_fromhex(string)

    def decode(self, encoding: str = "utf-8", errors: str = "strict"):
        return native(->str) oly_bytes_decode(self, encoding, errors)


def _is_letter(c: int):
    return 65 <= c <= 90 or 97 <= c <= 122


def _all_of(data: bytes, kinds: int):
    """Whether there are bytes, all of these kinds: 3 letters, 4 digits, 8 spaces."""
    for c in data:
        kind = 3 if _is_letter(c) else 4 if 48 <= c <= 57 else 8 if c == 32 or 9 <= c <= 13 else 0
        if kind & kinds == 0:
            return False
    return len(data) > 0


def _fill(fillbyte, name: str):
    fill = _octets(fillbyte)
    if len(fill) != 1:
        raise TypeError(f"{name}() argument 2 must be a byte string of length 1, not bytes")
    return fill


def _is_space(c: int):
    return c == 32 or 9 <= c <= 13


def _split_space(data: bytes, maxsplit: int):
    parts: list[bytes] = []
    start = 0
    while True:
        while start < len(data) and _is_space(data[start]):
            start += 1
        if start == len(data):
            return parts
        if maxsplit == 0:
            parts.append(data[start:].rstrip())
            return parts
        end = start
        while end < len(data) and not _is_space(data[end]):
            end += 1
        parts.append(data[start:end])
        start = end
        maxsplit -= 1


def _rsplit_space(data: bytes, maxsplit: int):
    parts: list[bytes] = []
    end = len(data)
    while True:
        while end > 0 and _is_space(data[end - 1]):
            end -= 1
        if end == 0:
            break
        if maxsplit == 0:
            parts.append(data[:end].lstrip())
            break
        start = end
        while start > 0 and not _is_space(data[start - 1]):
            start -= 1
        parts.append(data[start:end])
        end = start
        maxsplit -= 1
    parts.reverse()
    return parts


def _hex_groups(data: bytes, sep, size: int):
    """Two digits for each byte, and `sep` between groups of `size` bytes, counted from the end; from the start if
    `size` is negative."""
    if isinstance(sep, str):
        between = sep
    else:
        between = sep.decode("latin-1")
    if len(between) != 1:
        raise ValueError("sep must be length 1.")
    digits = native(->str) oly_bytes_hex(data)
    if size == 0 or len(data) == 0:
        return digits
    step = 2 * abs(size)
    groups: list[str] = []
    start = 0
    if size > 0 and len(digits) % step != 0:
        start = len(digits) % step
        groups.append(digits[:start])
    for i in range(start, len(digits), step):
        groups.append(digits[i:i + step])
    return between.join(groups)
