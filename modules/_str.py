# vpyc: library machine-ints
"""str and files: Python's methods over the runtime's functions.

A default of 2147483647 for `end` means the end: it fits an int of any width.
"""


from _template import _expand, _Fields

# ---------------------------------------------------------------------------------------------------
# Texts


def _plain(text: str):
    return text


class str:
    def __iter__(self):
        for i in range(len(self)):
            yield self[i]

    def __contains__(self, sub: str):
        return native(->bool) oly_str_contains(self, sub)

    def find(self, sub: str, start: int | None = 0, end: int | None = 2147483647):
        if start is None:
            return self.find(sub, 0, end)
        elif end is None:
            return self.find(sub, start)
        else:
            return native(->int) oly_str_find(self, sub, start, end)

    def rfind(self, sub: str, start: int | None = 0, end: int | None = 2147483647):
        if start is None:
            return self.rfind(sub, 0, end)
        elif end is None:
            return self.rfind(sub, start)
        else:
            return native(->int) oly_str_rfind(self, sub, start, end)

    def index(self, sub: str, start: int | None = 0, end: int | None = 2147483647):
        if start is None:
            return self.index(sub, 0, end)
        elif end is None:
            return self.index(sub, start)
        else:
            return native(->int) oly_str_find_index(self, sub, start, end)

    def rindex(self, sub: str, start: int | None = 0, end: int | None = 2147483647):
        if start is None:
            return self.rindex(sub, 0, end)
        elif end is None:
            return self.rindex(sub, start)
        else:
            return native(->int) oly_str_rfind_index(self, sub, start, end)

    def count(self, sub: str, start: int | None = 0, end: int | None = 2147483647):
        if start is None:
            return self.count(sub, 0, end)
        elif end is None:
            return self.count(sub, start)
        else:
            return native(->int) oly_str_count(self, sub, start, end)

    def startswith(self, prefix: str | tuple, start: int | None = 0, end: int | None = 2147483647):
        if start is None:
            return self.startswith(prefix, 0, end)
        elif end is None:
            return self.startswith(prefix, start)
        else:
            if isinstance(prefix, str):
                return native(->bool) oly_str_startswith(self, prefix, start, end)
            else:
                for one in prefix:
                    if not isinstance(one, str):
                        raise TypeError(f"tuple for startswith must only contain str, not {type(one).__name__}")
                    if native(->bool) oly_str_startswith(self, one, start, end):
                        return True
                return False

    def endswith(self, suffix: str | tuple, start: int | None = 0, end: int | None = 2147483647):
        if start is None:
            return self.endswith(suffix, 0, end)
        elif end is None:
            return self.endswith(suffix, start)
        else:
            if isinstance(suffix, str):
                return native(->bool) oly_str_endswith(self, suffix, start, end)
            else:
                for one in suffix:
                    if not isinstance(one, str):
                        raise TypeError(f"tuple for endswith must only contain str, not {type(one).__name__}")
                    if native(->bool) oly_str_endswith(self, one, start, end):
                        return True
                return False

    def upper(self):
        return native(->str) oly_str_upper(self)

    def lower(self):
        return native(->str) oly_str_lower(self)

    def casefold(self):
        return native(->str) oly_str_casefold(self)

    def capitalize(self):
        return native(->str) oly_str_capitalize(self)

    def title(self):
        return native(->str) oly_str_title(self)

    def swapcase(self):
        return native(->str) oly_str_swapcase(self)

    def strip(self, chars: str | None = None):
        if chars is None:
            return native(->str) oly_str_strip_space(self)
        else:
            return native(->str) oly_str_strip(self, chars)

    def lstrip(self, chars: str | None = None):
        if chars is None:
            return native(->str) oly_str_lstrip_space(self)
        else:
            return native(->str) oly_str_lstrip(self, chars)

    def rstrip(self, chars: str | None = None):
        if chars is None:
            return native(->str) oly_str_rstrip_space(self)
        else:
            return native(->str) oly_str_rstrip(self, chars)

    def removeprefix(self, prefix: str):
        return native(->str) oly_str_removeprefix(self, prefix)

    def removesuffix(self, suffix: str):
        return native(->str) oly_str_removesuffix(self, suffix)

    def replace(self, old: str, new: str, count: int = -1):
        return native(->str) oly_str_replace(self, old, new, count)

    def split(self, sep: str | None = None, maxsplit: int = -1):
        if sep is None:
            return native(->list[str]) oly_str_split_space(self, maxsplit)
        else:
            return native(->list[str]) oly_str_split(self, sep, maxsplit)

    def rsplit(self, sep: str | None = None, maxsplit: int = -1):
        if sep is None:
            return native(->list[str]) oly_str_rsplit_space(self, maxsplit)
        else:
            return native(->list[str]) oly_str_rsplit(self, sep, maxsplit)

    def splitlines(self, keepends: bool = False):
        return native(->list[str]) oly_str_splitlines(self, keepends)

    def partition(self, sep: str):
        pieces = native(->list[str]) oly_str_partition_list(self, sep)
        return (pieces[0], pieces[1], pieces[2])

    def rpartition(self, sep: str):
        pieces = native(->list[str]) oly_str_rpartition_list(self, sep)
        return (pieces[0], pieces[1], pieces[2])

    def join(self, iterable: Iterable[str]):
        if list_holds(iterable, str):
            return native(->str) oly_str_join(self, iterable)
        else:
            parts: list[str] = []
            for part in iterable:
                if isinstance(part, str):
                    parts.append(_plain(part))
                else:
                    kind = type(part).__name__
                    raise TypeError(f"sequence item {len(parts)}: expected str instance, {kind} found")
            return native(->str) oly_str_join(self, parts)

    def center(self, width: int, fillchar: str = " "):
        return native(->str) oly_str_center(self, width, fillchar)

    def ljust(self, width: int, fillchar: str = " "):
        return native(->str) oly_str_ljust(self, width, fillchar)

    def rjust(self, width: int, fillchar: str = " "):
        return native(->str) oly_str_rjust(self, width, fillchar)

    def zfill(self, width: int):
        return native(->str) oly_str_zfill(self, width)

    def expandtabs(self, tabsize: int = 8):
        return native(->str) oly_str_expandtabs(self, tabsize)

    def isalpha(self):
        return native(->bool) oly_str_isalpha(self)

    def isdigit(self):
        return native(->bool) oly_str_isdigit(self)

    def isdecimal(self):
        return native(->bool) oly_str_isdecimal(self)

    def isnumeric(self):
        return native(->bool) oly_str_isnumeric(self)

    def isalnum(self):
        return native(->bool) oly_str_isalnum(self)

    def isspace(self):
        return native(->bool) oly_str_isspace(self)

    def isupper(self):
        return native(->bool) oly_str_isupper(self)

    def islower(self):
        return native(->bool) oly_str_islower(self)

    def istitle(self):
        return native(->bool) oly_str_istitle(self)

    def isidentifier(self):
        return native(->bool) oly_str_isidentifier(self)

    def isprintable(self):
        return native(->bool) oly_str_isprintable(self)

    def isascii(self):
        return native(->bool) oly_str_isascii(self)

    def format(self, *values, **named):
        """A format that is no literal: the compiler itself knows what to do with those."""
        return _expand(_Fields(self), values, named, 2)

    def format_map(self, mapping):
        return _expand(_Fields(self), None, mapping, 2)

    def encode(self, encoding: str = "utf-8", errors: str = "strict"):
        return native(->bytes) oly_str_encode(self, encoding, errors)

    def translate(self, table):
        parts: list[str] = []
        for c in self:
            code = ord(c)
            if code in table:
                to = table[code]
                if to is None:
                    pass
                elif isinstance(to, int):
                    if to < 0 or to > 0x10ffff:
                        raise ValueError("character mapping must be in range(0x110000)")
                    parts.append(chr(to))
                elif isinstance(to, str):
                    parts.append(to)
                else:
                    raise TypeError("character mapping must return integer, None or str")
            else:
                parts.append(c)
        return native(->str) oly_str_join("", parts)

    @staticmethod
    def maketrans(x, y=None, z=None):
        if y is None:
            table = {}
            for key, value in x.items():
                if isinstance(key, str):
                    table[ord(key)] = value
                else:
                    table[key] = value
            return table
        elif z is None:
            if len(x) != len(y):
                raise ValueError("the first two maketrans arguments must have equal length")
            table = {}
            for i in range(len(x)):
                table[ord(x[i])] = ord(y[i])
            return table
        else:
            if len(x) != len(y):
                raise ValueError("the first two maketrans arguments must have equal length")
            table = {}
            for i in range(len(x)):
                table[ord(x[i])] = ord(y[i])
            for c in z:
                table[ord(c)] = None
            return table


# ---------------------------------------------------------------------------------------------------
# Files


class _lines:
    """What is read by lines, from files as well as in memory: `readline`, `write` and `close` are its own."""

    def readlines(self):
        lines = []
        line = self.readline()
        while len(line) > 0:
            lines.append(line)
            line = self.readline()
        return lines

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def seekable(self):
        return True

    def __iter__(self):
        line = self.readline()
        while len(line) > 0:
            yield line
            line = self.readline()

    def __next__(self):
        line = self.readline()
        if len(line) == 0:
            raise StopIteration
        return line

    def __enter__(self):
        return self


class _opened(_lines):
    """What files of texts and of bytes share."""

    def __init__(self, handle):
        self._handle = handle

    @property
    def name(self):
        return native(->str) oly_file_name(self._handle)

    @property
    def mode(self):
        return native(->str) oly_file_mode(self._handle)

    @property
    def closed(self):
        return native(->bool) oly_file_closed(self._handle)

    def flush(self):
        native(->None) oly_file_flush(self._handle)

    def close(self):
        native(->None) oly_file_close(self._handle)

    def seek(self, offset: int, whence: int = 0):
        return native(->int) oly_file_seek(self._handle, offset, whence)

    def tell(self):
        return native(->int) oly_file_tell(self._handle)

    def truncate(self, size=None):
        return native(->int) oly_file_truncate(self._handle, self.tell() if size is None else size)

    def fileno(self):
        return native(->int) oly_file_fileno(self._handle)

    def isatty(self):
        return native(->bool) oly_file_isatty(self._handle)

    def readable(self):
        return "r" in self.mode or "+" in self.mode

    def writable(self):
        return "r" not in self.mode or "+" in self.mode

    def __exit__(self, kind, value, traceback):
        self.close()


class file(_opened):
    """A text file, as open() gives it."""

    @property
    def encoding(self):
        return "UTF-8"

    @property
    def errors(self):
        return "strict"

    @property
    def newlines(self):
        raise NotImplementedError("the line ends that a file has")

    def read(self, size: int = -1):
        return native(->str) oly_file_read(self._handle, size)

    def readline(self, size: int = -1):
        return native(->str) oly_file_readline(self._handle, size)

    def write(self, text: str):
        return native(->int) oly_file_write(self._handle, text)


class binary_file(_opened):
    """A file of bytes, as open_binary() gives it."""

    def read(self, size: int = -1):
        return native(->bytes) oly_file_read_bytes(self._handle, size)

    def readline(self, size: int = -1):
        return native(->bytes) oly_file_readline_bytes(self._handle, size)

    def readinto(self, buffer):
        data = self.read(len(buffer))
        buffer[:len(data)] = data
        return len(data)

    def write(self, data):
        if isinstance(data, bytes):
            return native(->int) oly_file_write_bytes(self._handle, data)
        else:
            return native(->int) oly_file_write_bytes(self._handle, bytes(data))


def _fspath(path):
    """A path as text: it may be an object that says it."""
    if isinstance(path, str):
        return path
    elif hasattr(path, "__fspath__"):
        return path.__fspath__()
    else:
        raise TypeError(f"expected str, bytes or os.PathLike object, not {type(path).__name__}")


def open(path, mode: str = "r", buffering: int = -1, encoding=None, errors=None, newline=None):
    """A text file in UTF-8."""
    if "b" in mode:
        raise ValueError("open() gives text files: write the mode as a literal, or use open_binary(), for mode " + repr(mode))
    if encoding is not None:
        if encoding.lower() not in ("utf-8", "utf8"):
            raise LookupError("files of another encoding than UTF-8 need it as a literal: " + encoding)
    if errors is not None and errors != "strict":
        raise LookupError("open() with errors needs them as a literal: " + errors)
    handle = native(->ptr) oly_file_open(_fspath(path), mode)
    if newline is not None:
        native(->None) oly_file_keep_returns(handle, newline)
    return file(handle)


class coded_file(_opened):
    """A text file in another encoding than UTF-8, or in which mistakes are passed over: read as bytes, then decoded."""

    def __init__(self, handle, encoding: str, errors: str, joins_returns: bool):
        super().__init__(handle)
        self.encoding = encoding
        self.errors = errors
        self._joins_returns = joins_returns
        self._at_start = True

    def _decoded(self, data):
        # Only the file begins with a mark of the byte order.
        encoding = self.encoding
        if encoding == "utf-8-sig" and not self._at_start:
            encoding = "utf-8"
        self._at_start = False
        text = data.decode(encoding, self.errors)
        if self._joins_returns and "\r" in text:
            text = text.replace("\r\n", "\n")
            if "\r" in text:
                raise NotImplementedError("a file of this encoding with line ends of one \\r")
        return text

    def read(self, size: int = -1):
        if size >= 0:
            raise NotImplementedError("read() of a number of characters from a file of another encoding than UTF-8")
        return self._decoded(native(->bytes) oly_file_read_bytes(self._handle, -1))

    def readline(self, size: int = -1):
        if self.encoding.lower().startswith(("utf-16", "utf-32", "utf16", "utf32")):
            raise NotImplementedError("lines of a file in UTF-16 or UTF-32: write read().splitlines()")
        return self._decoded(native(->bytes) oly_file_readline_bytes(self._handle, size))

    def seek(self, offset: int, whence: int = 0):
        self._at_start = offset == 0 and whence == 0
        return super().seek(offset, whence)

    def write(self, text: str):
        encoding = self.encoding
        if encoding == "utf-8-sig" and not self._at_start:
            encoding = "utf-8"
        self._at_start = False
        native(->int) oly_file_write_bytes(self._handle, text.encode(encoding, self.errors))
        return len(text)


def _open_coded(path, mode: str = "r", buffering: int = -1, encoding=None, errors=None, newline=None):
    """A text file whose literal encoding is not UTF-8, or with literal errors."""
    handle = native(->ptr) oly_file_open(_fspath(path), mode)
    if newline is not None:
        native(->None) oly_file_keep_returns(handle, newline)
    name = "utf-8" if encoding is None else encoding
    b"".decode(name)
    return coded_file(handle, name, "strict" if errors is None else errors, newline is None)


def open_binary(path, mode: str = "rb", buffering: int = -1):
    """A file of bytes; the mode must hold a `b`."""
    if "b" not in mode:
        raise ValueError("open_binary() gives files of bytes: use open() for mode " + repr(mode))
    return binary_file(native(->ptr) oly_file_open(_fspath(path), mode))
