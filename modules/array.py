# vpyc: library
"""Arrays of numbers of one type.

Where the type code is a literal, the compiler makes the class of that code, which keeps its items as C does.
"""

from _bytearray import _slice_places

typecodes = "bBuhHiIlLqQfd"


def _item_size(code: str):
    if code == "b" or code == "B":
        return 1
    if code == "h" or code == "H":
        return 2
    if code == "i" or code == "I" or code == "f":
        return 4
    if code == "l" or code == "L" or code == "q" or code == "Q" or code == "d":
        return 8
    raise ValueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")


class array:
    def __init__(self, typecode: str, initializer=()):
        self.typecode = typecode
        self.itemsize = _item_size(typecode)
        self._items = self._none()
        for x in initializer:
            self.append(x)

    def _none(self):
        """No items, kept as this kind of array does."""
        return []

    def _checked(self, x):
        """The item as it is stored: in range, and rounded if it is a short float."""
        code = self.typecode
        if isinstance(x, int):
            if code == "d" or code == "f" or code == "q" or code == "l":
                return x
            if code == "Q" or code == "L":
                if x < 0:
                    raise OverflowError("can't convert negative value to unsigned int")
                return x
            bits = self.itemsize * 8
            low = 0 if code < "a" else -(1 << bits - 1)
            high = (1 << bits) - 1 if code < "a" else (1 << bits - 1) - 1
            if x < low:
                raise OverflowError(f"{_kind(code)} is less than minimum")
            if x > high:
                raise OverflowError(f"{_kind(code)} is greater than maximum")
            return x
        else:
            if code != "d" and code != "f":
                raise TypeError("'float' object cannot be interpreted as an integer")
            if code == "f":
                return native(->float) oly_real_single(x)
            return x

    def _like(self, items):
        return array(self.typecode, items)

    def append(self, x):
        self._items.append(self._checked(x))

    def extend(self, iterable):
        for x in iterable:
            self.append(x)

    def fromlist(self, items):
        for x in items:
            self.append(x)

    def insert(self, i: int, x):
        self._items.insert(i, self._checked(x))

    def pop(self, i: int = -1):
        if len(self._items) == 0:
            raise IndexError("pop from empty array")
        at = i + len(self._items) if i < 0 else i
        if at < 0 or at >= len(self._items):
            raise IndexError("pop index out of range")
        return self._items.pop(at)

    def remove(self, x):
        for i in range(len(self._items)):
            if self._items[i] == x:
                del self._items[i]
                return
        raise ValueError("array.remove(x): x not in array")

    def index(self, x):
        for i in range(len(self._items)):
            if self._items[i] == x:
                return i
        raise ValueError("array.index(x): x not in array")

    def count(self, x):
        n = 0
        for item in self._items:
            if item == x:
                n += 1
        return n

    def reverse(self):
        self._items.reverse()

    def tolist(self):
        return [x for x in self._items]

    def tobytes(self):
        size = self.itemsize
        out: list[int] = []
        for x in self._items:
            for i in range(size):
                if isinstance(x, float):
                    out.append(native oly_real_byte(x, size, i))
                else:
                    out.append((int(x) >> 8 * i) & 255)
        return bytes(out)

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        i = 0
        while i < len(self._items):
            yield self._items[i]
            i += 1

    def __contains__(self, x):
        for item in self._items:
            if item == x:
                return True
        return False

    def _place(self, i: int):
        at = i + len(self._items) if i < 0 else i
        if at < 0 or at >= len(self._items):
            raise IndexError("array index out of range")
        return at

    def __getitem__(self, i: int):
        return self._items[self._place(i)]

    def __setitem__(self, i: int, x):
        at = i + len(self._items) if i < 0 else i
        if at < 0 or at >= len(self._items):
            raise IndexError("array assignment index out of range")
        self._items[at] = self._checked(x)

    def __delitem__(self, i: int):
        del self._items[self._place(i)]

    def __getslice__(self, lo: int, hi: int, step: int, given: int):
        start, stop, step = _slice_places(len(self._items), lo, hi, step, given)
        return self._like([self._items[i] for i in range(start, stop, step)])

    def __add__(self, other):
        return self._like(self._items + other._items)

    def __iadd__(self, other):
        self.extend(other)
        return self

    def __mul__(self, n: int):
        return self._like(self._items * n)

    def __eq__(self, other):
        return isinstance(other, array) and self._items == other._items

    def __lt__(self, other):
        return self._items < other._items

    def __repr__(self):
        if len(self._items) == 0:
            return f"array('{self.typecode}')"
        return f"array('{self.typecode}', {self._items!r})"


class _array_b(array):
    def _none(self):
        return native(->list[int8]) oly_list_new(0, 1, 1)

    def _like(self, items):
        return _array_b("b", items)


class _array_B(array):
    def _none(self):
        return native(->list[uint8]) oly_list_new(0, 1, 1)

    def _like(self, items):
        return _array_B("B", items)


class _array_h(array):
    def _none(self):
        return native(->list[int16]) oly_list_new(0, 2, 1)

    def _like(self, items):
        return _array_h("h", items)


class _array_H(array):
    def _none(self):
        return native(->list[uint16]) oly_list_new(0, 2, 1)

    def _like(self, items):
        return _array_H("H", items)


class _array_i(array):
    def _none(self):
        return native(->list[int32]) oly_list_new(0, 4, 1)

    def _like(self, items):
        return _array_i("i", items)


class _array_I(array):
    def _none(self):
        return native(->list[unsigned]) oly_list_new(0, 4, 1)

    def _like(self, items):
        return _array_I("I", items)


class _array_l(array):
    def _none(self):
        return native(->list[long]) oly_list_new(0, native sizeof(long), 1)

    def _like(self, items):
        return _array_l("l", items)


class _array_L(array):
    def _none(self):
        return native(->list[unsigned long]) oly_list_new(0, native sizeof(unsigned long), 1)

    def _like(self, items):
        return _array_L("L", items)


class _array_q(array):
    def _none(self):
        return native(->list[long long]) oly_list_new(0, native sizeof(long long), 1)

    def _like(self, items):
        return _array_q("q", items)


class _array_Q(array):
    def _none(self):
        return native(->list[unsigned long long]) oly_list_new(0, native sizeof(unsigned long long), 1)

    def _like(self, items):
        return _array_Q("Q", items)


class _reals(array):
    def _checked(self, x):
        return float(x)


class _array_f(_reals):
    def _none(self):
        return native(->list[float32]) oly_list_new(0, 4, 1)

    def _like(self, items):
        return _array_f("f", items)


class _array_d(_reals):
    def _none(self):
        return native(->list[double]) oly_list_new(0, 8, 1)

    def _like(self, items):
        return _array_d("d", items)


def _kind(code: str):
    if code == "b":
        return "signed char"
    if code == "B":
        return "unsigned byte integer"
    if code == "h":
        return "signed short integer"
    if code == "H":
        return "unsigned short"
    if code == "I":
        return "unsigned int"
    return "signed integer"
