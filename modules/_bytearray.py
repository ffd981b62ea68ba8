# vpyc: library machine-ints
"""Bytes that can be changed, and what slices of library classes need."""


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


class bytearray:
    """Bytes that can be changed."""

    def __init__(self, *source):
        self._items = native(->list[uint8]) oly_list_new(0, 1, 1)
        if len(source) == 0:
            pass
        elif len(source) > 1:
            self.extend(source[0].encode(source[1]))
        elif isinstance(source[0], int):
            if source[0] < 0:
                raise ValueError("negative count")
            self._items = [0] * source[0]
        elif isinstance(source[0], str):
            raise TypeError("string argument without an encoding")
        else:
            self.extend(source[0])

    def __bytes__(self):
        return native(->bytes) oly_bytes_of_octets(self._items)

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        i = 0
        while i < len(self._items):
            yield self._items[i]
            i += 1

    def _checked(self, x: int):
        if not 0 <= x <= 255:
            raise ValueError("byte must be in range(0, 256)")
        return bigint_word(x)

    def _place(self, i: int):
        at = i + len(self._items) if i < 0 else i
        if at < 0 or at >= len(self._items):
            raise IndexError("bytearray index out of range")
        return at

    def __getitem__(self, i: int):
        return self._items[self._place(i)]

    def __getslice__(self, lo: int, hi: int, step: int, given: int):
        start, stop, step = _slice_places(len(self._items), lo, hi, step, given)
        return bytearray([self._items[i] for i in range(start, stop, step)])

    def __setitem__(self, i: int, x: int):
        self._items[self._place(i)] = self._checked(x)

    def __delitem__(self, i: int):
        del self._items[self._place(i)]

    def append(self, x: int):
        self._items.append(self._checked(x))

    def extend(self, iterable):
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
        return bytearray(self._items)

    def __contains__(self, x):
        if isinstance(x, int):
            for item in self._items:
                if item == x:
                    return True
            return False
        else:
            return bytes(x) in self.__bytes__()

    def __eq__(self, other):
        if isinstance(other, (bytes, bytearray)):
            return self.__bytes__() == bytes(other)
        else:
            return False

    def __lt__(self, other):
        return self.__bytes__() < bytes(other)

    def __le__(self, other):
        return self.__bytes__() <= bytes(other)

    def __gt__(self, other):
        return self.__bytes__() > bytes(other)

    def __ge__(self, other):
        return self.__bytes__() >= bytes(other)

    def __add__(self, other):
        result = bytearray(self._items)
        result.extend(other)
        return result

    def __iadd__(self, other):
        self.extend(bytes(other))
        return self

    def __mul__(self, n: int):
        return bytearray(self._items * n)

    def __repr__(self):
        return "bytearray(" + repr(self.__bytes__()) + ")"

    def decode(self, encoding: str = "utf-8", errors: str = "strict"):
        return self.__bytes__().decode(encoding, errors)

    def hex(self):
        return self.__bytes__().hex()

    def find(self, sub, start: int = 0, end: int = 2147483647):
        return self.__bytes__().find(bytes(sub), start, end)

    def index(self, sub, start: int = 0, end: int = 2147483647):
        if isinstance(sub, int):
            return self.__bytes__().index(bytes([sub]), start, end)
        else:
            return self.__bytes__().index(bytes(sub), start, end)

    def count(self, sub, start: int = 0, end: int = 2147483647):
        if isinstance(sub, int):
            return self.__bytes__().count(bytes([sub]), start, end)
        else:
            return self.__bytes__().count(bytes(sub), start, end)

    def startswith(self, prefix: bytes, start: int = 0, end: int = 2147483647):
        return self.__bytes__().startswith(prefix, start, end)

    def endswith(self, suffix: bytes, start: int = 0, end: int = 2147483647):
        return self.__bytes__().endswith(suffix, start, end)

    def upper(self):
        return bytearray(self.__bytes__().upper())

    def lower(self):
        return bytearray(self.__bytes__().lower())

    def replace(self, old: bytes, new: bytes, count: int = -1):
        return bytearray(self.__bytes__().replace(old, new, count))

    def split(self, sep: bytes, maxsplit: int = -1):
        return [bytearray(part) for part in self.__bytes__().split(sep, maxsplit)]

    @staticmethod
    def fromhex(string: str):
        return bytearray(native(->bytes) oly_bytes_fromhex(string))
