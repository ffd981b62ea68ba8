# vpyc: library
"""Arrays of numbers of one type.

Where the type code is a literal, the compiler makes the class of that code, which keeps its items as C does.
"""

from _bytearray import _delete_slice, _slice_offsets, _slice_places

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
        if isinstance(initializer, bytes) or isinstance(initializer, (bytearray, memoryview)):
            self.frombytes(initializer)
        elif isinstance(initializer, str):
            raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
        else:
            for x in initializer:
                self.append(x)

    def _none(self):
        """No items, kept as this kind of array does."""
        return []

    def _checked(self, x):
        """The item as it is stored: in range, and rounded if it is a short float."""
        code = self.typecode
        if isinstance(x, int):
            if code == "d" or code == "f":
                return x
            if code == "q" or code == "l" or code == "Q" or code == "L":
                return _long(x, code)
            bits = self.itemsize * 8
            low = 0 if code < "a" else -(1 << bits - 1)
            high = (1 << bits) - 1 if code < "a" else (1 << bits - 1) - 1
            if x < low:
                raise OverflowError(f"{_kind(code)} is less than minimum")
            if x > high:
                raise OverflowError(f"{_kind(code)} is greater than maximum")
            return x
        elif isinstance(x, float):
            if code != "d" and code != "f":
                raise TypeError("'float' object cannot be interpreted as an integer")
            if code == "f":
                return native(->float) oly_real_single(x)
            return x
        elif hasattr(x, "__index__"):
            return self._checked(x.__index__())
        else:
            if code == "d" or code == "f":
                raise TypeError(f"must be real number, not {type(x).__name__}")
            raise TypeError(f"'{type(x).__name__}' object cannot be interpreted as an integer")

    def _like(self, items):
        return array(self.typecode, items)

    def _same_kind(self, other):
        if isinstance(other, array):
            if other.typecode == self.typecode:
                return
        raise TypeError("bad argument type for built-in operation")

    def append(self, x):
        self._items.append(self._checked(x))

    def extend(self, iterable):
        if isinstance(iterable, array):
            if iterable.typecode != self.typecode:
                raise TypeError("can only extend with array of same kind")
            # The array may be extended with itself.
            for i in range(len(iterable._items)):
                self._items.append(iterable._items[i])
        else:
            for x in iterable:
                self.append(x)

    def fromlist(self, items):
        for x in items:
            self.append(x)

    def frombytes(self, buffer):
        data = bytes(buffer)
        size = self.itemsize
        if len(data) % size != 0:
            raise ValueError("bytes length not a multiple of item size")
        for at in range(0, len(data), size):
            self._items.append(self._read(data, at))

    def _read(self, data, at: int):
        """The item in the bytes from `at` on: the least byte comes first."""
        size = self.itemsize
        if self.typecode == "d" or self.typecode == "f":
            raise NotImplementedError("array.frombytes() needs the typecode of the array as a literal")
        value = 0
        for i in range(size):
            byte = data[at + size - 1 - i]
            if i == 0 and byte > 127:
                if "a" <= self.typecode:
                    byte -= 256
                elif size == 8 and not isinstance(bigint(0), bigint):
                    raise OverflowError("an item of the array does not fit an int")
            value = value * 256 + byte
        return value

    def fromfile(self, f, n: int):
        data = f.read(n * self.itemsize)
        whole = len(data) - len(data) % self.itemsize
        self.frombytes(data[:whole])
        if len(data) < n * self.itemsize:
            raise EOFError("read() didn't return enough bytes")

    def tofile(self, f):
        f.write(self.tobytes())

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

    def index(self, x, start: int = 0, stop: int = 2147483647):
        n = len(self._items)
        first = max(start + n, 0) if start < 0 else start
        last = stop + n if stop < 0 else min(stop, n)
        for i in range(first, last):
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

    def byteswap(self):
        size = self.itemsize
        data = self.tobytes()
        self._items.clear()
        for at in range(0, len(data), size):
            self._items.append(self._read(data[at:at + size][::-1], 0))

    def buffer_info(self):
        return (id(self), len(self._items))

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

    def __buffer__(self):
        return self.tobytes()

    def __bytes__(self):
        return self.tobytes()

    def __copy__(self):
        return self._like(self._items)

    def __deepcopy__(self, memo):
        return self._like(self._items)

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

    def __setitem__(self, i, x):
        if isinstance(i, slice):
            if not isinstance(x, array):
                raise TypeError(f"can only assign array (not \"{type(x).__name__}\") to array slice")
            else:
                self._same_kind(x)
                start, step, count = _slice_offsets(len(self._items), i)
                items = [item for item in x._items]
                if count == len(items):
                    for k in range(count):
                        self._items[start + k * step] = items[k]
                elif step == 1:
                    self._items[start:start + count] = items
                else:
                    raise ValueError(f"attempt to assign array of size {len(items)} to extended slice of size {count}")
        else:
            at: int = i
            if at < 0:
                at += len(self._items)
            if at < 0 or at >= len(self._items):
                raise IndexError("array assignment index out of range")
            self._items[at] = self._checked(x)

    def __delitem__(self, i):
        if isinstance(i, slice):
            _delete_slice(self._items, i)
        else:
            at: int = i
            if at < 0:
                at += len(self._items)
            if at < 0 or at >= len(self._items):
                raise IndexError("array assignment index out of range")
            del self._items[at]

    def __getslice__(self, lo: int, hi: int, step: int, given: int):
        start, stop, step = _slice_places(len(self._items), lo, hi, step, given)
        return self._like([self._items[i] for i in range(start, stop, step)])

    def __add__(self, other):
        if isinstance(other, array):
            self._same_kind(other)
            return self._like([x for x in self._items] + [x for x in other._items])
        else:
            raise TypeError(f"can only append array (not \"{type(other).__name__}\") to array")

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f"can only extend with array (not \"{type(other).__name__}\")")
        self.extend(other)
        return self

    def __mul__(self, n: int):
        return self._like([x for x in self._items] * n)

    def __rmul__(self, n: int):
        return self._like([x for x in self._items] * n)

    def __imul__(self, n: int):
        self._items[:] = [x for x in self._items] * n
        return self

    def __eq__(self, other):
        if isinstance(other, array):
            if len(self._items) != len(other._items):
                return False
            for i in range(len(self._items)):
                if self._items[i] != other._items[i]:
                    return False
            return True
        else:
            return False

    def _compare(self, other):
        """Less than, equal to or more than nothing, as the first difference says."""
        for i in range(min(len(self._items), len(other._items))):
            if self._items[i] != other._items[i]:
                return -1 if self._items[i] < other._items[i] else 1
        return len(self._items) - len(other._items)

    def __lt__(self, other):
        return self._compare(other) < 0

    def __le__(self, other):
        return self._compare(other) <= 0

    def __gt__(self, other):
        return self._compare(other) > 0

    def __ge__(self, other):
        return self._compare(other) >= 0

    def __repr__(self):
        if len(self._items) == 0:
            return f"array('{self.typecode}')"
        return f"array('{self.typecode}', {[x for x in self._items]!r})"


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
        if isinstance(x, (int, float)) or hasattr(x, "__float__") or hasattr(x, "__index__"):
            return float(x)
        else:
            raise TypeError(f"must be real number, not {type(x).__name__}")

    def _read(self, data, at: int):
        return native(->float) oly_real_of_bytes(data, at, self.itemsize, False)


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


def _long(x, code: str):
    """A number of eight bytes, if it is one."""
    if code == "Q" or code == "L":
        if x < 0:
            raise OverflowError("can't convert negative value to unsigned int" if code == "L" else "can't convert negative int to unsigned")
        if isinstance(x, bigint) and x.bit_length() > 64:
            raise OverflowError("Python int too large to convert to C unsigned long" if code == "L" else "int too big to convert")
    elif isinstance(x, bigint) and x.bit_length() > 63 and x != -(1 << 63):
        raise OverflowError("Python int too large to convert to C long" if code == "l" else "int too big to convert")
    return x
