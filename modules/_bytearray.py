# vpyc: library machine-ints
"""Bytes that can be changed, views of bytes, and what slices of library classes need."""

from _bytes import _needle, _octets


def _slice_places(n: int, lo: int, hi: int, step: int, given: int):
    """start, stop and step of a slice of n items; the bits of `given` say which bounds were written."""
    if given & 4 == 0:
        step = 1
    if step == 0:
        raise ValueError("slice step cannot be zero")
    least = -1 if step < 0 else 0
    most = n - 1 if step < 0 else n
    start = most if step < 0 else 0
    if given & 1:
        start = max(lo + n, least) if lo < 0 else min(lo, most)
    stop = least if step < 0 else n
    if given & 2:
        stop = max(hi + n, least) if hi < 0 else min(hi, most)
    return (start, stop, step)


def _slice_offsets(n: int, where):
    """start, step and the number of places that a slice object selects among n."""
    start, stop, step = where.indices(n)
    count = (stop - start + step - 1) // step if step > 0 else (stop - start + step + 1) // step
    return (start, step, max(count, 0))


def _delete_slice(items, where):
    """`del items[where]`, where `items` is a list and `where` a slice object."""
    start, step, count = _slice_offsets(len(items), where)
    if step < 0:
        start += (count - 1) * step
        step = -step
    del items[start:start + (count - 1) * step + 1 if count > 0 else start:step]


class bytearray:
    """Bytes that can be changed."""

    def __init__(self, *source):
        self._items = native(->list[uint8]) oly_list_new(0, 1, 1)
        if len(source) > 1:
            self.extend(source[0].encode(*source[1:]))
        elif len(source) == 1:
            first = source[0]
            if isinstance(first, int):
                if first < 0:
                    raise ValueError("negative count")
                self._items = [0] * first
            elif isinstance(first, str):
                raise TypeError("string argument without an encoding")
            elif hasattr(first, "__index__"):
                self._items = [0] * first.__index__()
            elif hasattr(first, "__iter__") or hasattr(first, "__getitem__"):
                self.extend(first)
            else:
                raise TypeError(f"cannot convert '{type(first).__name__}' object to bytearray")

    def __bytes__(self):
        return native(->bytes) oly_bytes_of_octets(self._items)

    def __buffer__(self):
        return native(->bytes) oly_bytes_of_octets(self._items)

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        i = 0
        while i < len(self._items):
            yield self._items[i]
            i += 1

    def _checked(self, x):
        if isinstance(x, int):
            value = int(x)
        elif hasattr(x, "__index__"):
            value = int(x.__index__())
        else:
            raise TypeError("'" + type(x).__name__ + "' object cannot be interpreted as an integer")
        if not 0 <= value <= 255:
            raise ValueError("byte must be in range(0, 256)")
        return bigint_word(value)

    def _place(self, i: int):
        at = i + len(self._items) if i < 0 else i
        if at < 0 or at >= len(self._items):
            raise IndexError("bytearray index out of range")
        return at

    def __getitem__(self, i: int):
        return self._items[self._place(i)]

    def __getslice__(self, lo: int, hi: int, step: int, given: int):
        start, stop, step = _slice_places(len(self._items), lo, hi, step, given)
        made = bytearray()
        if step == 1:
            made._items = native(->list[uint8]) oly_octets_of(self._items, start, stop)
        else:
            for i in range(start, stop, step):
                made._items.append(self._items[i])
        return made

    def __setitem__(self, i, x):
        if isinstance(i, slice):
            if isinstance(x, bytes) or hasattr(x, "__buffer__"):
                self._set_slice(i, _octets(x))
            elif isinstance(x, (int, str)):
                raise TypeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)")
            else:
                self._set_slice(i, bytes([self._checked(item) for item in x]))
        else:
            at: int = i
            self._items[self._place(at)] = self._checked(x)

    def _set_slice(self, where, data: bytes):
        start, step, count = _slice_offsets(len(self._items), where)
        if count == len(data):
            for k in range(count):
                self._items[start + k * step] = data[k]
        elif where.step is None or step == 1:
            self._items[start:start + count] = data
        else:
            raise ValueError(f"attempt to assign bytes of size {len(data)} to extended slice of size {count}")

    def __delitem__(self, i):
        if isinstance(i, slice):
            _delete_slice(self._items, i)
        else:
            at: int = i
            del self._items[self._place(at)]

    def append(self, x: int):
        self._items.append(self._checked(x))

    def extend(self, iterable):
        if isinstance(iterable, bytes):
            native oly_octets_extend(self._items, iterable)
        elif isinstance(iterable, str):
            raise TypeError("expected iterable of integers; got: 'str'")
        elif isinstance(iterable, bytearray):
            native oly_octets_extend(self._items, iterable.__bytes__())
        else:
            for x in iterable:
                self._items.append(self._checked(x))

    def insert(self, i: int, x: int):
        self._items.insert(i, self._checked(x))

    def pop(self, i: int = -1):
        if len(self._items) == 0:
            raise IndexError("pop from empty bytearray")
        at = i + len(self._items) if i < 0 else i
        if at < 0 or at >= len(self._items):
            raise IndexError("pop index out of range")
        return self._items.pop(at)

    def remove(self, x: int):
        for i in range(len(self._items)):
            if self._items[i] == x:
                del self._items[i]
                return
        raise ValueError("value not found in bytearray")

    def clear(self):
        self._items.clear()

    def reverse(self):
        self._items.reverse()

    def copy(self):
        return bytearray(self.__bytes__())

    def __copy__(self):
        return bytearray(self.__bytes__())

    def __contains__(self, x):
        if isinstance(x, int):
            return x in self.__bytes__()
        return _octets(x) in self.__bytes__()

    def __eq__(self, other):
        if isinstance(other, bytes) or hasattr(other, "__buffer__"):
            return self.__bytes__() == _octets(other)
        else:
            return False

    def __lt__(self, other):
        return self.__bytes__() < _octets(other)

    def __le__(self, other):
        return self.__bytes__() <= _octets(other)

    def __gt__(self, other):
        return self.__bytes__() > _octets(other)

    def __ge__(self, other):
        return self.__bytes__() >= _octets(other)

    def __add__(self, other):
        if not (isinstance(other, bytes) or hasattr(other, "__buffer__")):
            raise TypeError(f"can't concat {type(other).__name__} to bytearray")
        return bytearray(self.__bytes__() + _octets(other))

    def __radd__(self, other):
        return _octets(other) + self.__bytes__()

    def __iadd__(self, other):
        if not (isinstance(other, bytes) or hasattr(other, "__buffer__")):
            raise TypeError(f"can't concat {type(other).__name__} to bytearray")
        self.extend(other)
        return self

    def __mul__(self, n: int):
        return bytearray(self.__bytes__() * n)

    def __rmul__(self, n: int):
        return bytearray(self.__bytes__() * n)

    def __imul__(self, n: int):
        self._items[:] = self.__bytes__() * n
        return self

    def __mod__(self, values):
        return bytearray(self.__bytes__() % values)

    def __repr__(self):
        return "bytearray(" + repr(self.__bytes__()) + ")"

    def decode(self, encoding: str = "utf-8", errors: str = "strict"):
        return self.__bytes__().decode(encoding, errors)

    def hex(self, *separator):
        return self.__bytes__().hex(*separator)

    @staticmethod
    def fromhex(string: str):
        return bytearray(native(->bytes) oly_bytes_fromhex(string))

    @staticmethod
    def maketrans(frm, to):
        return bytes.maketrans(frm, to)

    def find(self, sub, start: int = 0, end: int = 2147483647):
        return self.__bytes__().find(sub, start, end)

    def rfind(self, sub, start: int = 0, end: int = 2147483647):
        return self.__bytes__().rfind(sub, start, end)

    def index(self, sub, start: int = 0, end: int = 2147483647):
        return self.__bytes__().index(sub, start, end)

    def rindex(self, sub, start: int = 0, end: int = 2147483647):
        return self.__bytes__().rindex(sub, start, end)

    def count(self, sub, start: int = 0, end: int = 2147483647):
        return self.__bytes__().count(sub, start, end)

    def startswith(self, prefix, start: int = 0, end: int = 2147483647):
        return self.__bytes__().startswith(prefix, start, end)

    def endswith(self, suffix, start: int = 0, end: int = 2147483647):
        return self.__bytes__().endswith(suffix, start, end)

    def isalpha(self):
        return self.__bytes__().isalpha()

    def isdigit(self):
        return self.__bytes__().isdigit()

    def isalnum(self):
        return self.__bytes__().isalnum()

    def isspace(self):
        return self.__bytes__().isspace()

    def isascii(self):
        return self.__bytes__().isascii()

    def islower(self):
        return self.__bytes__().islower()

    def isupper(self):
        return self.__bytes__().isupper()

    def istitle(self):
        return self.__bytes__().istitle()

    def upper(self):
        return bytearray(self.__bytes__().upper())

    def lower(self):
        return bytearray(self.__bytes__().lower())

    def swapcase(self):
        return bytearray(self.__bytes__().swapcase())

    def capitalize(self):
        return bytearray(self.__bytes__().capitalize())

    def title(self):
        return bytearray(self.__bytes__().title())

    def removeprefix(self, prefix):
        return bytearray(self.__bytes__().removeprefix(prefix))

    def removesuffix(self, suffix):
        return bytearray(self.__bytes__().removesuffix(suffix))

    def replace(self, old, new, count: int = -1):
        return bytearray(self.__bytes__().replace(old, new, count))

    def strip(self, chars=None):
        return bytearray(self.__bytes__().strip(chars))

    def lstrip(self, chars=None):
        return bytearray(self.__bytes__().lstrip(chars))

    def rstrip(self, chars=None):
        return bytearray(self.__bytes__().rstrip(chars))

    def center(self, width: int, fillbyte=b" "):
        return bytearray(self.__bytes__().center(width, fillbyte))

    def ljust(self, width: int, fillbyte=b" "):
        return bytearray(self.__bytes__().ljust(width, fillbyte))

    def rjust(self, width: int, fillbyte=b" "):
        return bytearray(self.__bytes__().rjust(width, fillbyte))

    def zfill(self, width: int):
        return bytearray(self.__bytes__().zfill(width))

    def expandtabs(self, tabsize: int = 8):
        return bytearray(self.__bytes__().expandtabs(tabsize))

    def translate(self, table, delete=b""):
        return bytearray(self.__bytes__().translate(table, delete))

    def join(self, iterable):
        return bytearray(self.__bytes__().join(iterable))

    def split(self, sep=None, maxsplit: int = -1):
        return [bytearray(part) for part in self.__bytes__().split(sep, maxsplit)]

    def rsplit(self, sep=None, maxsplit: int = -1):
        return [bytearray(part) for part in self.__bytes__().rsplit(sep, maxsplit)]

    def splitlines(self, keepends: bool = False):
        return [bytearray(part) for part in self.__bytes__().splitlines(keepends)]

    def partition(self, sep):
        before, between, after = self.__bytes__().partition(sep)
        return (bytearray(before), bytearray(between), bytearray(after))

    def rpartition(self, sep):
        before, between, after = self.__bytes__().rpartition(sep)
        return (bytearray(before), bytearray(between), bytearray(after))


class memoryview:
    """The items of bytes, a bytearray or an array, or some of them: nothing is copied."""

    def __init__(self, object, *part):
        if isinstance(object, memoryview):
            self._base = object._base
            self.format = object.format
            self.itemsize = object.itemsize
            self.readonly = object.readonly
            self._start = object._start
            self._step = object._step
            self._count = object._count
        elif isinstance(object, bytes):
            self._base = object
            self.format = "B"
            self.itemsize = 1
            self.readonly = True
            self._start = 0
            self._step = 1
            self._count = len(object)
        elif isinstance(object, bytearray):
            self._base = object
            self.format = "B"
            self.itemsize = 1
            self.readonly = False
            self._start = 0
            self._step = 1
            self._count = len(object)
        elif hasattr(object, "__buffer__"):
            self._base = object
            self.format = object.typecode
            self.itemsize = object.itemsize
            self.readonly = isinstance(object, _Cast) and object.readonly
            self._start = 0
            self._step = 1
            self._count = len(object)
        else:
            raise TypeError(f"memoryview: a bytes-like object is required, not '{type(object).__name__}'")
        if len(part) > 0:
            self._start += part[0] * self._step
            self._step *= part[1]
            self._count = part[2]

    @property
    def obj(self):
        return self._base

    @property
    def nbytes(self):
        return self._count * self.itemsize

    @property
    def ndim(self):
        return 1

    @property
    def shape(self):
        return (self._count,)

    @property
    def strides(self):
        return (self._step * self.itemsize,)

    @property
    def contiguous(self):
        return self._step == 1

    def __len__(self):
        return self._count

    def _place(self, i: int):
        at = i + self._count if i < 0 else i
        if at < 0 or at >= self._count:
            raise IndexError("index out of bounds on dimension 1")
        return self._start + at * self._step

    def __getitem__(self, i):
        if isinstance(i, slice):
            start, step, count = _slice_offsets(self._count, i)
            return memoryview(self, start, step, count)
        else:
            at: int = i
            return self._base[self._place(at)]

    def __setitem__(self, i, x):
        if isinstance(self._base, bytes):
            raise TypeError("cannot modify read-only memory")
        elif isinstance(i, slice):
            start, step, count = _slice_offsets(self._count, i)
            data = memoryview(x)
            if len(data) != count or data.format != self.format:
                raise ValueError("memoryview assignment: lvalue and rvalue have different structures")
            # The two may be parts of the same bytes.
            items = data.tolist()
            for k in range(count):
                self._base[self._start + (start + k * step) * self._step] = items[k]
        else:
            at: int = i
            if isinstance(self._base, bytearray):
                if not 0 <= x <= 255:
                    raise ValueError("memoryview: invalid value for format 'B'")
            self._base[self._place(at)] = x

    def __iter__(self):
        i = 0
        while i < self._count:
            yield self._base[self._start + i * self._step]
            i += 1

    def __contains__(self, x):
        for item in self:
            if item == x:
                return True
        return False

    def __buffer__(self):
        return self.tobytes()

    def __bytes__(self):
        return self.tobytes()

    def tobytes(self):
        if self._step == 1 and self.itemsize == 1 and isinstance(self._base, (bytes, bytearray)):
            return bytes(self._base[self._start:self._start + self._count])
        whole = _octets(self._base)
        size = self.itemsize
        out: list[int] = []
        for i in range(self._count):
            at = (self._start + i * self._step) * size
            for k in range(size):
                out.append(whole[at + k])
        return bytes(out)

    def tolist(self):
        return [x for x in self]

    def hex(self, *separator):
        return self.tobytes().hex(*separator)

    def cast(self, format: str):
        """The same bytes as numbers of another format."""
        if self._step != 1:
            raise TypeError("memoryview: casts are restricted to C-contiguous views")
        base = self._base
        if isinstance(base, (bytes, bytearray)):
            if format == "B":
                return memoryview(self)
            return memoryview(_Cast(base, format, self._start, self._count))
        raise NotImplementedError("memoryview.cast() of what is neither bytes nor a bytearray")

    def toreadonly(self):
        return memoryview(self.tobytes())

    def release(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        pass

    def __eq__(self, other):
        if isinstance(other, bytes) or hasattr(other, "__buffer__"):
            return self.tobytes() == _octets(other)
        else:
            return False

    def __hash__(self):
        if not self.readonly:
            raise ValueError("cannot hash writable memoryview object")
        return hash(self.tobytes())


class _Cast:
    """Bytes as whole numbers of some format; the least byte comes first."""

    def __init__(self, base, typecode: str, start: int, count: int):
        at = "bBhHiIlLqQ".find(typecode)
        if len(typecode) != 1 or at < 0:
            if typecode in ("f", "d", "?", "c"):
                raise NotImplementedError("memoryview.cast() to a format that is not of whole numbers")
            raise ValueError("memoryview: destination format must be a native single character format prefixed with an optional '@'")
        self._base = base
        self.typecode = typecode
        self.itemsize = 1 if at < 2 else 2 if at < 4 else 4 if at < 6 else 8
        self.readonly = isinstance(base, bytes)
        self._start = start
        self._bytes = count
        if count % self.itemsize != 0:
            raise TypeError("memoryview: length is not a multiple of itemsize")

    def __len__(self):
        return self._bytes // self.itemsize

    def __getitem__(self, i: int):
        size = self.itemsize
        at = self._start + i * size
        value = 0
        for k in range(size):
            byte: int = self._base[at + size - 1 - k]
            if k == 0 and byte > 127:
                if "a" <= self.typecode:
                    byte -= 256
                elif size == 8 and not isinstance(bigint(0), bigint):
                    raise OverflowError("an item of the view does not fit an int")
            value = value * 256 + byte
        return value

    def __setitem__(self, i: int, x: int):
        size = self.itemsize
        high = (1 << 8 * size - 1) - 1
        low = -high - 1
        if self.typecode < "a":
            low = 0
            if size < 8:
                high = 2 * high + 1
        if not low <= x <= high:
            raise ValueError(f"memoryview: invalid value for format '{self.typecode}'")
        base = self._base
        at = self._start + i * size
        if isinstance(base, bytearray):
            for k in range(size):
                base[at + k] = (x >> 8 * k) & 255
        else:
            raise TypeError("cannot modify read-only memory")

    def __buffer__(self):
        return bytes(self._base[self._start:self._start + self._bytes])
