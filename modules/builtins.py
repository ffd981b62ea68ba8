# vpyc: library machine-ints
"""The built-in functions and classes that can be written in Python.

Each function is compiled once per tuple of argument types, so `isinstance`, `is None` and `len(args)`
tests cost nothing at run time. What needs the machine is an intrinsic of the compiler (`dict_find`,
`set_add`, `list_sort` ...); list methods that only move items are the compiler's too.
"""

native include(math)

from _bytearray import bytearray, memoryview
from _bytes import _octets
from _str import open
from _template import _percent, _percent_bytes


class object:
    pass


# ---------------------------------------------------------------------------------------------------
# Lists


class list:
    def __iter__(self):
        i = 0
        while i < len(self):
            yield self[i]
            i += 1

    def __reversed__(self):
        i = len(self) - 1
        while i >= 0:
            if i < len(self):
                yield self[i]
            i -= 1

    def __contains__(self, x):
        for i in range(len(self)):
            if self[i] == x:
                return True
        return False

    def index(self, x, start: int = 0, stop: int | None = None):
        n = len(self)
        i = start
        if i < 0:
            i += n
            if i < 0:
                i = 0
        if stop is None:
            end = n
        else:
            end = stop + n if stop < 0 else stop
        while i < end and i < len(self):
            if self[i] == x:
                return i
            i += 1
        raise ValueError(f"{x!r} is not in list")

    def count(self, x):
        n = 0
        for i in range(len(self)):
            if self[i] == x:
                n += 1
        return n

    def remove(self, x):
        for i in range(len(self)):
            if self[i] == x:
                del self[i]
                return
        raise ValueError("list.remove(x): x not in list")

    def sort(self, *, key=None, reverse=False):
        if key is None:
            if len(self) > 1:
                _sort_natural(self, bool(reverse))
        else:
            keys = [key(self[i]) for i in range(len(self))]
            if len(keys) < 2:
                return
            if reverse:
                keys.reverse()
                self.reverse()
            if list_holds(keys, str):
                native oly_list_sort_by_str(keys, self, native sizeof(self[0]))
            else:
                _sort_pairs(keys, self)
            if reverse:
                self.reverse()

    def __eq__(self, other):
        # Each item equals itself. A list in itself has no end.
        if self is other:
            return True
        if len(self) != len(other):
            return False
        for i in range(len(self)):
            if not self[i] == other[i]:
                return False
        return True

    def __ne__(self, other):
        return not self == other

    def __lt__(self, other):
        n = min(len(self), len(other))
        for i in range(n):
            if not self[i] == other[i]:
                # Two Nones are equal: this keeps the compiler from asking for their order.
                if not (self[i] is None and other[i] is None):
                    return self[i] < other[i]
        return len(self) < len(other)

    def __le__(self, other):
        n = min(len(self), len(other))
        for i in range(n):
            if not self[i] == other[i]:
                # Two Nones are equal: this keeps the compiler from asking for their order.
                if not (self[i] is None and other[i] is None):
                    return self[i] <= other[i]
        return len(self) <= len(other)

    def __gt__(self, other):
        n = min(len(self), len(other))
        for i in range(n):
            if not self[i] == other[i]:
                if not (self[i] is None and other[i] is None):
                    return self[i] > other[i]
        return len(self) > len(other)

    def __ge__(self, other):
        n = min(len(self), len(other))
        for i in range(n):
            if not self[i] == other[i]:
                if not (self[i] is None and other[i] is None):
                    return self[i] >= other[i]
        return len(self) >= len(other)

    def __repr__(self):
        if list_nests(self):
            if id(self) in _showing:
                return "[...]"
            _showing.append(id(self))
            try:
                return "[" + ", ".join([repr(self[i]) for i in range(len(self))]) + "]"
            finally:
                _showing.pop()
        else:
            parts = [repr(self[i]) for i in range(len(self))]
            return "[" + ", ".join(parts) + "]"


# The lists and dicts whose texts are being made, where one may lie in itself.
_showing = []


def _sort_natural(items, reverse):
    if isinstance(items[0], bool):
        _sort_bools(items, reverse)
    elif isinstance(items[0], (int, float, str)):
        list_sort(items, reverse)
    else:
        if reverse:
            items.reverse()
        _merge_sort(items)
        if reverse:
            items.reverse()


def _sort_bools(items, reverse):
    n = 0
    for i in range(len(items)):
        if items[i] == reverse:
            n += 1
    for i in range(len(items)):
        items[i] = reverse if i < n else not reverse


def _merge_sort(items):
    """Sorts stably by `<`: blocks of eight by insertion, then merges of neighbours in ever larger pairs."""
    n = len(items)
    for i in range(1, n):
        item = items[i]
        j = i
        block = i - i % 8
        while j > block and item < items[j - 1]:
            items[j] = items[j - 1]
            j -= 1
        items[j] = item
    if n <= 8:
        return
    spare = items[:]
    width = 8
    while width < n:
        lo = 0
        while lo + width < n:
            mid = lo + width
            hi = min(mid + width, n)
            if items[mid] < items[mid - 1]:
                for i in range(lo, mid):
                    spare[i] = items[i]
                left = lo
                right = mid
                to = lo
                while left < mid and right < hi:
                    if items[right] < spare[left]:
                        items[to] = items[right]
                        right += 1
                    else:
                        items[to] = spare[left]
                        left += 1
                    to += 1
                while left < mid:
                    items[to] = spare[left]
                    left += 1
                    to += 1
            lo = hi
        width *= 2


def _sort_pairs(keys, items):
    """Sorts `keys` as _merge_sort does and moves `items` in step."""
    n = len(keys)
    for i in range(1, n):
        key = keys[i]
        item = items[i]
        j = i
        block = i - i % 8
        while j > block and key < keys[j - 1]:
            keys[j] = keys[j - 1]
            items[j] = items[j - 1]
            j -= 1
        keys[j] = key
        items[j] = item
    if n <= 8:
        return
    spare_keys = keys[:]
    spare_items = items[:]
    width = 8
    while width < n:
        lo = 0
        while lo + width < n:
            mid = lo + width
            hi = min(mid + width, n)
            if keys[mid] < keys[mid - 1]:
                for i in range(lo, mid):
                    spare_keys[i] = keys[i]
                    spare_items[i] = items[i]
                left = lo
                right = mid
                to = lo
                while left < mid and right < hi:
                    if keys[right] < spare_keys[left]:
                        keys[to] = keys[right]
                        items[to] = items[right]
                        right += 1
                    else:
                        keys[to] = spare_keys[left]
                        items[to] = spare_items[left]
                        left += 1
                    to += 1
                while left < mid:
                    keys[to] = spare_keys[left]
                    items[to] = spare_items[left]
                    left += 1
                    to += 1
            lo = hi
        width *= 2


# ---------------------------------------------------------------------------------------------------
# Numbers as objects


class int:
    def bit_length(self):
        return native oly_int_bit_length(self)

    def bit_count(self):
        return native oly_int_bit_count(self)

    def conjugate(self):
        return self

    def is_integer(self):
        return True

    def as_integer_ratio(self):
        return (self, 1)

    def to_bytes(self, length: int = 1, byteorder: str = "big", *, signed: bool = False):
        """The number in `length` bytes: `(258).to_bytes(2)` is `b'\\x01\\x02'`."""
        if byteorder != "big" and byteorder != "little":
            raise ValueError("byteorder must be either 'little' or 'big'")
        if isinstance(bigint(self), bigint):
            little = byteorder == "little"
            return native(->bytes) oly_big_to_bytes(bigint(self), bigint_word(length), little, bool(signed))
        if length < 0:
            raise ValueError("length argument must be non-negative")
        if self < 0 and not signed:
            raise OverflowError("can't convert negative int to unsigned")
        rest = self
        digits = [0] * length
        last = 0
        for i in range(length):
            last = rest & 255
            digits[i if byteorder == "little" else length - 1 - i] = last
            rest >>= 8
        # What is left over is the sign and nothing else.
        if rest != (-1 if self < 0 else 0) or signed and length > 0 and (last >= 128) != (self < 0):
            raise OverflowError("int too big to convert")
        return bytes(digits)

    @staticmethod
    def from_bytes(bytes, byteorder: str = "big", *, signed: bool = False):
        """The number that `to_bytes` made bytes of."""
        if byteorder != "big" and byteorder != "little":
            raise ValueError("byteorder must be either 'little' or 'big'")
        if isinstance(bigint(0), bigint):
            return native(->bigint) oly_big_of_bytes(_plain_bytes(bytes), byteorder == "little", bool(signed))
        size = len(bytes)
        number = 0
        for i in range(size):
            digit: int = bytes[i if byteorder == "big" else size - 1 - i]
            if i == 0 and signed and digit >= 128:
                digit -= 256
            number = number * 256 + digit
        return number

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return 0

    @property
    def numerator(self):
        return self

    @property
    def denominator(self):
        return 1


def _plain_bytes(source):
    return bytes(source)


class _bigint:
    """What an int of any size does otherwise than a machine int."""

    def bit_length(self):
        return native oly_big_bit_length(self)

    def bit_count(self):
        return native oly_big_bit_count(self)


class bool:
    def bit_length(self):
        return 1 if self else 0

    def bit_count(self):
        return 1 if self else 0


class float:
    @staticmethod
    def fromhex(string: str):
        return _float_of_hex(string)

    def __trunc__(self):
        return int(self)

    def __floor__(self):
        return int(native(->float) floor(self))

    def __ceil__(self):
        return int(native(->float) ceil(self))

    def is_integer(self):
        return native(->bool) oly_real_is_integer(self)

    def hex(self):
        return native(->str) oly_real_hex(self)

    def conjugate(self):
        return self

    def as_integer_ratio(self):
        if self != self:
            raise ValueError("cannot convert NaN to integer ratio")
        if self - self != 0.0:
            raise OverflowError("cannot convert Infinity to integer ratio")
        top = self
        bottom = bigint(1)
        while top != native(->float) floor(top):
            top *= 2.0
            bottom *= 2
        if isinstance(bottom, bigint):
            return (native(->bigint) RTOZ(top, native const(oly_loc)), bottom)
        else:
            return (int(top), bottom)

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return 0.0


def _float_of_hex(string: str):
    """The number that `float.hex` wrote: sign, digits with a point, `p` and the power of two."""
    text = string.strip().lower()
    negative = text[:1] == "-"
    if negative or text[:1] == "+":
        text = text[1:]
    if text in ("inf", "infinity", "nan"):
        return float("-" + text if negative else text)
    if text[:2] == "0x":
        text = text[2:]
    digits, _, exponent = text.partition("p")
    whole, _, fraction = digits.partition(".")
    digits = (whole + fraction).lstrip("0")
    power = -4 * len(fraction)
    if exponent != "" or "p" in text:
        power += int(exponent)
    if whole + fraction == "" or "_" in text:
        raise ValueError("invalid hexadecimal floating-point string")
    value = 0.0
    for digit in digits.rstrip("0"):
        at = "0123456789abcdef".find(digit)
        if at < 0:
            raise ValueError("invalid hexadecimal floating-point string")
        value = value * 16.0 + float(at)
    if len(digits.rstrip("0")) > 14:
        raise ValueError("hexadecimal string has more digits than a float")
    power += 4 * (len(digits) - len(digits.rstrip("0")))
    value = native(->float) ldexp(value, power)
    if value - value != 0.0:
        raise OverflowError("hexadecimal value too large to represent as a float")
    return -value if negative else value


class complex:
    def conjugate(self):
        return complex(self.real, -self.imag)


# ---------------------------------------------------------------------------------------------------
# Tuples and ranges


class tuple:
    def index(self, x, start: int = 0, stop: int | None = None):
        i = start
        if i < 0:
            i = max(i + len(self), 0)
        if stop is None:
            end = len(self)
        else:
            end = stop + len(self) if stop < 0 else min(stop, len(self))
        position = 0
        for item in self:
            if i <= position < end and item == x:
                return position
            position += 1
        raise ValueError("tuple.index(x): x not in tuple")

    def count(self, x):
        n = 0
        for item in self:
            if item == x:
                n += 1
        return n

    # The operators below are those of tuples that know their length only when the program runs; `other` may be
    # any tuple.

    def __eq__(self, other):
        if len(self) != len(other):
            return False
        i = 0
        for item in other:
            if not self[i] == item:
                return False
            i += 1
        return True

    def __lt__(self, other):
        i = 0
        for item in other:
            if i == len(self):
                return True
            if not self[i] == item:
                return self[i] < item
            i += 1
        return False

    def __le__(self, other):
        i = 0
        for item in other:
            if i == len(self):
                return True
            if not self[i] == item:
                return self[i] <= item
            i += 1
        return i == len(self)

    def __gt__(self, other):
        i = 0
        for item in other:
            if i == len(self):
                return False
            if not self[i] == item:
                return self[i] > item
            i += 1
        return i < len(self)

    def __ge__(self, other):
        i = 0
        for item in other:
            if i == len(self):
                return False
            if not self[i] == item:
                return self[i] >= item
            i += 1
        return True

    def __hash__(self):
        state = native oly_hash_tuple_begin()
        for item in self:
            state = native oly_hash_tuple_add(state, hash(item))
        return native oly_hash_tuple_end(state, len(self))

    def __repr__(self):
        if len(self) == 1:
            return "(" + repr(self[0]) + ",)"
        return "(" + ", ".join([repr(self[i]) for i in range(len(self))]) + ")"


class range:
    def __contains__(self, x):
        if self.step > 0:
            if x < self.start or x >= self.stop:
                return False
        elif x > self.start or x <= self.stop:
            return False
        return (x - self.start) % self.step == 0

    def index(self, x):
        if x in self:
            return (x - self.start) // self.step
        raise ValueError(f"{x!r} is not in range")

    def count(self, x):
        return 1 if x in self else 0

    def __hash__(self):
        n = len(self)
        if n == 0:
            return hash((0, None, None))
        if n == 1:
            return hash((1, self.start, None))
        return hash((n, self.start, self.step))

    def __eq__(self, other):
        n = len(self)
        if n != len(other):
            return False
        if n == 0:
            return True
        if self.start != other.start:
            return False
        return n == 1 or self.step == other.step

    def __repr__(self):
        if self.step == 1:
            return f"range({self.start}, {self.stop})"
        return f"range({self.start}, {self.stop}, {self.step})"


# ---------------------------------------------------------------------------------------------------
# Dictionaries


class dict:
    def __iter__(self):
        n = len(self)
        i = dict_next(self, 0)
        while i >= 0:
            yield dict_key(self, i)
            if len(self) != n:
                raise RuntimeError("dictionary changed size during iteration")
            i = dict_next(self, i + 1)

    def __reversed__(self):
        keys = [k for k in self]
        i = len(keys) - 1
        while i >= 0:
            yield keys[i]
            i -= 1

    def __contains__(self, key):
        return dict_find(self, key) >= 0

    def get(self, key, default=None):
        i = dict_find(self, key)
        if i < 0:
            return default
        return dict_value(self, i)

    def setdefault(self, key, default=None):
        i = dict_find(self, key)
        if i >= 0:
            return dict_value(self, i)
        dict_put(self, key, default)
        return default

    def pop(self, key, *default):
        i = dict_find(self, key)
        if i < 0:
            if len(default) == 0:
                raise KeyError(key)
            else:
                return default[0]
        value = dict_value(self, i)
        dict_remove(self, key)
        return value

    def popitem(self):
        i = dict_last(self)
        if i < 0:
            raise KeyError("popitem(): dictionary is empty")
        key = dict_key(self, i)
        value = dict_value(self, i)
        dict_remove(self, key)
        return (key, value)

    def update(self, *others, **named):
        if len(others) == 1:
            _dict_update(self, others[0])
        if len(named) > 0:
            for name in named:
                dict_put(self, name, named[name])

    def keys(self):
        return dict_keys(self)

    def values(self):
        return dict_values(self)

    def items(self):
        return dict_items(self)

    def copy(self):
        return dict_copy(self)

    def clear(self):
        dict_clear(self)

    @classmethod
    def fromkeys(cls, keys, value=None):
        d = {}
        for key in keys:
            dict_put(d, key, value)
        return d

    def __eq__(self, other):
        if self is other:
            return True
        if len(self) != len(other):
            return False
        i = dict_next(self, 0)
        while i >= 0:
            j = dict_find(other, dict_key(self, i))
            if j < 0 or not dict_value(self, i) == dict_value(other, j):
                return False
            i = dict_next(self, i + 1)
        return True

    def __ne__(self, other):
        return not self == other

    def __or__(self, other):
        d = dict_copy(self)
        _dict_update(d, other)
        return d

    def __ior__(self, other):
        _dict_update(self, other)
        return self

    def __repr__(self):
        if dict_nests(self):
            if id(self) in _showing:
                return "{...}"
            _showing.append(id(self))
            try:
                return _dict_text(self)
            finally:
                _showing.pop()
        else:
            return _dict_text(self)


def _dict_text(d):
    parts = []
    i = dict_next(d, 0)
    while i >= 0:
        parts.append(repr(dict_key(d, i)) + ": " + repr(dict_value(d, i)))
        i = dict_next(d, i + 1)
    return "{" + ", ".join(parts) + "}"


def _dict_of_mapping(mapping):
    """dict() of an object that has keys() and []; of a class derived from dict these count if it has its own __iter__."""
    if isinstance(mapping, dict) and not hasattr(mapping, "own __iter__"):
        return dict_copy(mapping._d)
    d = {}
    for key in mapping.keys():
        dict_put(d, key, mapping[key])
    return d


def _dict_update(d, other):
    if hasattr(other, "keys") and (not isinstance(other, dict) or hasattr(other, "_d")):
        _dict_update(d, _dict_of_mapping(other))
    elif isinstance(other, dict):
        i = dict_next(other, 0)
        while i >= 0:
            dict_put(d, dict_key(other, i), dict_value(other, i))
            i = dict_next(other, i + 1)
    elif hasattr(other, "keys"):
        for key in other.keys():
            dict_put(d, key, other[key])
    else:
        n = 0
        for pair in other:
            if isinstance(pair, (list, str, tuple)):
                if len(pair) != 2:
                    raise ValueError(f"dictionary update sequence element #{n} has length {len(pair)}; 2 is required")
            elif isinstance(pair, (int, float)) or pair is None:
                raise TypeError(f"cannot convert dictionary update sequence element #{n} to a sequence")
            n += 1
            key, value = pair
            dict_put(d, key, value)


def _is_within(part, whole):
    if len(part) > len(whole):
        return False
    for item in part:
        if item not in whole:
            return False
    return True


class _SetOrder:
    """How two collections of unlike items contain each other, by `in`, `for` and `len`."""

    def __le__(self, other):
        return _is_within(self, other)

    def __lt__(self, other):
        return len(self) < len(other) and self <= other

    def __ge__(self, other):
        return _is_within(other, self)

    def __gt__(self, other):
        return len(self) > len(other) and self >= other

    def isdisjoint(self, other):
        for item in other:
            if item in self:
                return False
        return True


class dict_keys(_SetOrder):
    def __init__(self, d):
        self._d = d

    def __len__(self):
        return len(self._d)

    def __iter__(self):
        d = self._d
        n = len(d)
        i = dict_next(d, 0)
        while i >= 0:
            yield dict_key(d, i)
            if len(d) != n:
                raise RuntimeError("dictionary changed size during iteration")
            i = dict_next(d, i + 1)

    def __reversed__(self):
        return self._d.__reversed__()

    def __contains__(self, key):
        return dict_find(self._d, key) >= 0

    def __eq__(self, other):
        if len(self) != len(other):
            return False
        for key in other:
            if dict_find(self._d, key) < 0:
                return False
        return True

    def __and__(self, other):
        s = set()
        if self._goes_first(other):
            for key in self:
                if key in other:
                    set_add(s, key)
        else:
            for key in other:
                if dict_find(self._d, key) >= 0:
                    set_add(s, key)
        return s

    def _goes_first(self, other):
        """Whether `&` walks over these keys and not the other operand."""
        if isinstance(other, set):
            return len(self) <= len(other)
        elif isinstance(other, dict_keys):
            return len(self) < len(other)
        else:
            return False

    def _as_set(self):
        s = set()
        _set_update(s, self._d)
        return s

    def __or__(self, other):
        s = self._as_set()
        _set_update(s, other)
        return s

    def __sub__(self, other):
        s = self._as_set()
        _set_difference_update(s, other)
        return s

    def __xor__(self, other):
        s = self._as_set()
        if isinstance(other, set):
            _set_toggle(s, other)
        else:
            _set_toggle(s, set(other))
        return s

    def __repr__(self):
        return "dict_keys([" + ", ".join([repr(key) for key in self]) + "])"


class dict_values:
    def __init__(self, d):
        self._d = d

    def __len__(self):
        return len(self._d)

    def __iter__(self):
        d = self._d
        n = len(d)
        i = dict_next(d, 0)
        while i >= 0:
            yield dict_value(d, i)
            if len(d) != n:
                raise RuntimeError("dictionary changed size during iteration")
            i = dict_next(d, i + 1)

    def __reversed__(self):
        values = [value for value in self]
        i = len(values) - 1
        while i >= 0:
            yield values[i]
            i -= 1

    def __contains__(self, x):
        d = self._d
        i = dict_next(d, 0)
        while i >= 0:
            if dict_value(d, i) == x:
                return True
            i = dict_next(d, i + 1)
        return False

    def __repr__(self):
        return "dict_values([" + ", ".join([repr(value) for value in self]) + "])"


class dict_items(_SetOrder):
    def __init__(self, d):
        self._d = d

    def __len__(self):
        return len(self._d)

    def __iter__(self):
        d = self._d
        n = len(d)
        i = dict_next(d, 0)
        while i >= 0:
            yield (dict_key(d, i), dict_value(d, i))
            if len(d) != n:
                raise RuntimeError("dictionary changed size during iteration")
            i = dict_next(d, i + 1)

    def __reversed__(self):
        items = [item for item in self]
        i = len(items) - 1
        while i >= 0:
            yield items[i]
            i -= 1

    def __contains__(self, item):
        if not isinstance(item, tuple) or len(item) != 2:
            return False
        i = dict_find(self._d, item[0])
        return i >= 0 and dict_value(self._d, i) == item[1]

    def __eq__(self, other):
        if len(self) != len(other):
            return False
        for item in self:
            if item not in other:
                return False
        return True

    def __and__(self, other):
        s = set()
        for item in other:
            if item in self:
                set_add(s, item)
        return s

    def __or__(self, other):
        s = set()
        for item in self:
            set_add(s, item)
        for item in other:
            set_add(s, item)
        return s

    def __sub__(self, other):
        s = set()
        for item in self:
            set_add(s, item)
        for item in other:
            set_remove(s, item)
        return s

    def __xor__(self, other):
        s = set()
        for item in self:
            if item not in other:
                set_add(s, item)
        for item in other:
            if item not in self:
                set_add(s, item)
        return s

    def __repr__(self):
        return "dict_items([" + ", ".join([repr(item) for item in self]) + "])"


# ---------------------------------------------------------------------------------------------------
# Sets. The order of the steps follows CPython's, because the order of a set's items follows from it.


class _AnySet:
    """What set and frozenset have in common."""

    def __iter__(self):
        n = len(self)
        i = set_next(self, 0)
        while i >= 0:
            yield set_item(self, i)
            if len(self) != n:
                raise RuntimeError("Set changed size during iteration")
            i = set_next(self, i + 1)

    def __contains__(self, x):
        return set_find(self, x) >= 0

    def copy(self):
        return set_copy(self)

    def union(self, *others):
        s = set_copy(self)
        for other in others:
            _set_update(s, other)
        return s

    def intersection(self, *others):
        if len(others) == 0:
            return set_copy(self)
        elif len(others) == 1:
            return _set_intersection(self, others[0])
        else:
            s = _set_intersection(self, others[0])
            for other in others[1:]:
                s = _set_intersection(s, other)
            return s

    def difference(self, *others):
        if len(others) == 0:
            return set_copy(self)
        elif len(others) == 1:
            return _set_difference(self, others[0])
        else:
            s = _set_difference(self, others[0])
            for other in others[1:]:
                _set_difference_update(s, other)
            return s

    def symmetric_difference(self, other):
        s = self._empty()
        _set_update(s, other)
        _set_toggle(s, self)
        return s

    def isdisjoint(self, other):
        for x in other:
            if set_find(self, x) >= 0:
                return False
        return True

    def issubset(self, other):
        if isinstance(other, (set, frozenset)) and not hasattr(other, "_set_items"):
            return self <= other
        else:
            return self <= set(other)

    def issuperset(self, other):
        for x in other:
            if set_find(self, x) < 0:
                return False
        return True

    def __or__(self, other):
        s = set_copy(self)
        set_merge(s, other)
        return s

    def __and__(self, other):
        return _set_intersection_of_sets(self, other)

    def __sub__(self, other):
        return _set_difference(self, other)

    def __xor__(self, other):
        s = self._empty()
        set_merge(s, other)
        _set_toggle(s, self)
        return s

    def __eq__(self, other):
        return len(self) == len(other) and self <= other

    def __ne__(self, other):
        return not self == other

    def __le__(self, other):
        if len(self) > len(other):
            return False
        i = set_next(self, 0)
        while i >= 0:
            if set_find(other, set_item(self, i)) < 0:
                return False
            i = set_next(self, i + 1)
        return True

    def __lt__(self, other):
        return len(self) < len(other) and self <= other

    def __ge__(self, other):
        return other <= self

    def __gt__(self, other):
        return other < self


class frozenset(_AnySet):
    def _empty(self):
        return frozenset()

    def __hash__(self):
        return set_hash(self)

    def __repr__(self):
        if len(self) == 0:
            return "frozenset()"
        return "frozenset({" + ", ".join([repr(x) for x in self]) + "})"


class set(_AnySet):
    def _empty(self):
        return set()

    def add(self, x):
        set_add(self, x)

    def discard(self, x):
        set_remove(self, x)

    def remove(self, x):
        if not set_remove(self, x):
            raise KeyError(x)

    def pop(self):
        if len(self) == 0:
            raise KeyError("pop from an empty set")
        return set_pop(self)

    def clear(self):
        set_clear(self)

    def update(self, *others):
        for other in others:
            _set_update(self, other)

    def intersection_update(self, *others):
        for other in others:
            set_swap(self, _set_intersection(self, other))

    def difference_update(self, *others):
        for other in others:
            _set_difference_update(self, other)

    def symmetric_difference_update(self, other):
        if isinstance(other, (set, frozenset)) and not hasattr(other, "_set_items"):
            self ^= other
        else:
            _set_toggle(self, set(other))

    def __ior__(self, other):
        set_merge(self, other)
        return self

    def __iand__(self, other):
        set_swap(self, _set_intersection_of_sets(self, other))
        return self

    def __isub__(self, other):
        _set_difference_update(self, other)
        return self

    def __ixor__(self, other):
        if self is other:
            set_clear(self)
        else:
            _set_toggle(self, other)
        return self

    def __repr__(self):
        if len(self) == 0:
            return "set()"
        return "{" + ", ".join([repr(x) for x in self]) + "}"


def _set_update(s, other):
    if hasattr(other, "_set_items"):
        # Of a class derived from set: its own way to iterate does not count.
        set_merge(s, other._set_items)
    elif isinstance(other, (set, frozenset)):
        set_merge(s, other)
    else:
        if isinstance(other, dict):
            set_reserve(s, len(other))
        for x in other:
            set_add(s, x)


def _set_toggle(s, other):
    """Removes from s what both have and adds what only the other has."""
    i = set_next(other, 0)
    while i >= 0:
        x = set_item(other, i)
        if not set_remove(s, x):
            set_add(s, x)
        i = set_next(other, i + 1)


def _set_intersection(s, other):
    if hasattr(other, "_set_items"):
        # Of a class derived from set: its own way to iterate does not count.
        return _set_intersection_of_sets(s, other._set_items)
    elif isinstance(other, (set, frozenset)):
        return _set_intersection_of_sets(s, other)
    else:
        result = s._empty()
        for x in other:
            if set_find(s, x) >= 0:
                set_add(result, x)
        return result


def _set_intersection_of_sets(s, other):
    result = s._empty()
    if len(other) > len(s):
        i = set_next(s, 0)
        while i >= 0:
            x = set_item(s, i)
            if set_find(other, x) >= 0:
                set_add(result, x)
            i = set_next(s, i + 1)
    else:
        i = set_next(other, 0)
        while i >= 0:
            x = set_item(other, i)
            if set_find(s, x) >= 0:
                set_add(result, x)
            i = set_next(other, i + 1)
    return result


def _set_difference(s, other):
    if hasattr(other, "_set_items"):
        return _set_difference(s, other._set_items)
    elif isinstance(other, (set, frozenset, dict)):
        if len(s) // 4 <= len(other):
            result = s._empty()
            i = set_next(s, 0)
            while i >= 0:
                x = set_item(s, i)
                if x not in other:
                    set_add(result, x)
                i = set_next(s, i + 1)
            return result
    result = set_copy(s)
    _set_difference_update(result, other)
    return result


def _set_difference_update(s, other):
    if hasattr(other, "_set_items"):
        # Of a class derived from set: its own way to iterate does not count.
        _set_difference_update(s, other._set_items)
    elif isinstance(other, (set, frozenset)):
        if s is other:
            set_clear(s)
            return
        i = set_next(other, 0)
        while i >= 0:
            set_remove(s, set_item(other, i))
            i = set_next(other, i + 1)
    else:
        for x in other:
            set_remove(s, x)
    set_tidy(s)


# ---------------------------------------------------------------------------------------------------
# Functions over iterables


def iter(x, *sentinel):
    if len(sentinel) == 1:
        return _iter_calls(x, sentinel[0])
    elif isinstance(x, (list, tuple, str, range)) and not hasattr(x, "own __iter__"):
        return _iter_sequence(x)
    elif isinstance(x, type):
        return _iter_members(x)
    elif hasattr(x, "__getitem__") and not hasattr(x, "__iter__"):
        return _iter_sequence(x)
    else:
        return x.__iter__()


def _iter_members(enumeration):
    for member in enumeration:
        yield member


def _iter_calls(f, sentinel):
    while True:
        x = f()
        if x == sentinel:
            return
        yield x


def _iter_sequence(x):
    for item in x:
        yield item


def next(iterator, *default):
    if len(default) == 0:
        return iterator.__next__()
    else:
        try:
            return iterator.__next__()
        except StopIteration:
            return default[0]


def sum(iterable, start=0):
    # The total begins with the first item, so that a sum of floats is kept in a float all the way.
    if isinstance(start, str):
        raise TypeError("sum() can't sum strings [use ''.join(seq) instead]")
    elif isinstance(start, bytes):
        raise TypeError("sum() can't sum bytes [use b''.join(seq) instead]")
    started = False
    for x in iterable:
        if started:
            total = total + x
        else:
            total = bigint(start) + x
            started = True
    if started:
        return total
    return start


# A `default` that is not given is the empty tuple: a literal, so that its type decides.


def min(*args, key=None, default=()):
    if len(args) == 1:
        if key is None:
            return _min(args[0], default)
        else:
            return _min_by(args[0], key, default)
    elif key is None:
        if len(args) == 2:
            return args[1] if args[1] < args[0] else args[0]
        best = args[0]
        for x in args[1:]:
            if x < best:
                best = x
        return best
    else:
        best = args[0]
        best_key = key(best)
        for x in args[1:]:
            k = key(x)
            if k < best_key:
                best = x
                best_key = k
        return best


def _min_of_several(*args, key=None):
    if len(args) < 2:
        raise TypeError("min expected several arguments, got " + str(len(args)))
    best = args[0]
    if key is None:
        for x in args[1:]:
            if x < best:
                best = x
    else:
        best_key = key(best)
        for x in args[1:]:
            k = key(x)
            if k < best_key:
                best = x
                best_key = k
    return best


def _min(iterable, default):
    found = False
    for x in iterable:
        if not found:
            best = x
            found = True
        elif x < best:
            best = x
    if found:
        return best
    if isinstance(default, tuple):
        if len(default) == 0:
            raise ValueError("min() arg is an empty sequence")
    return default


def _min_by(iterable, key, default):
    found = False
    for x in iterable:
        k = key(x)
        if not found or k < best_key:
            best = x
            best_key = k
            found = True
    if found:
        return best
    if isinstance(default, tuple):
        if len(default) == 0:
            raise ValueError("min() arg is an empty sequence")
    return default


def max(*args, key=None, default=()):
    if len(args) == 1:
        if key is None:
            return _max(args[0], default)
        else:
            return _max_by(args[0], key, default)
    elif key is None:
        if len(args) == 2:
            return args[1] if args[1] > args[0] else args[0]
        best = args[0]
        for x in args[1:]:
            if x > best:
                best = x
        return best
    else:
        best = args[0]
        best_key = key(best)
        for x in args[1:]:
            k = key(x)
            if k > best_key:
                best = x
                best_key = k
        return best


def _max_of_several(*args, key=None):
    if len(args) < 2:
        raise TypeError("max expected several arguments, got " + str(len(args)))
    best = args[0]
    if key is None:
        for x in args[1:]:
            if x > best:
                best = x
    else:
        best_key = key(best)
        for x in args[1:]:
            k = key(x)
            if k > best_key:
                best = x
                best_key = k
    return best


def _max(iterable, default):
    found = False
    for x in iterable:
        if not found:
            best = x
            found = True
        elif x > best:
            best = x
    if found:
        return best
    if isinstance(default, tuple):
        if len(default) == 0:
            raise ValueError("max() arg is an empty sequence")
    return default


def _max_by(iterable, key, default):
    found = False
    for x in iterable:
        k = key(x)
        if not found or k > best_key:
            best = x
            best_key = k
            found = True
    if found:
        return best
    if isinstance(default, tuple):
        if len(default) == 0:
            raise ValueError("max() arg is an empty sequence")
    return default


def sorted(iterable, *, key=None, reverse=False):
    items = list(iterable)
    items.sort(key=key, reverse=reverse)
    return items


def reversed(sequence):
    if isinstance(sequence, (list, tuple, str, range, bytes)) and not hasattr(sequence, "own __reversed__"):
        return _reversed_sequence(sequence)
    elif sequence is None:
        raise TypeError("'NoneType' object is not reversible")
    elif not hasattr(sequence, "__reversed__") and hasattr(sequence, "__getitem__") and hasattr(sequence, "__len__"):
        return _reversed_sequence(sequence)
    elif hasattr(sequence, "__reversed__"):
        return sequence.__reversed__()
    else:
        raise TypeError(f"'{type(sequence).__name__}' object is not reversible")


def _reversed_sequence(sequence):
    i = len(sequence) - 1
    while i >= 0:
        yield sequence[i]
        i -= 1


def enumerate(iterable, start=0):
    i = _as_int(start)
    for x in iterable:
        yield (i, x)
        i += 1


def zip(*iterables, strict=False):
    if len(iterables) == 0:
        return _zip0()
    elif len(iterables) == 1:
        return _zip1(iterables[0])
    elif len(iterables) == 2:
        return _zip2(iterables[0], iterables[1], strict)
    elif len(iterables) == 3:
        return _zip3(iterables[0], iterables[1], iterables[2], strict)
    elif len(iterables) == 4:
        return _zip4(iterables[0], iterables[1], iterables[2], iterables[3], strict)
    else:
        return _zip_many(iterables)


# `zip(*rows)`: the number of rows is known only when the program runs.
def _zip_many(rows):
    if list_holds(rows, (list, tuple, str, range)):
        shortest = -1
        for row in rows:
            if shortest < 0 or len(row) < shortest:
                shortest = len(row)
        i = 0
        while i < shortest:
            yield tuple([row[i] for row in rows])
            i += 1
    else:
        walks = [iter(row) for row in rows]
        while len(walks) > 0:
            items = []
            for walk in walks:
                try:
                    items.append(next(walk))
                except StopIteration:
                    return
            yield tuple(items)


def _zip0():
    for x in range(0):
        yield (x,)


def _zip1(a):
    for x in a:
        yield (x,)


def _zip2(a, b, strict):
    # A name of its own: what is no list may be nothing to iterate, which is for the running program to find.
    other = b
    if isinstance(b, (list, str, range)) and not hasattr(b, "own __iter__"):
        i = 0
        for x in a:
            if i >= len(b):
                if strict:
                    raise ValueError("zip() argument 2 is shorter than argument 1")
                return
            yield (x, b[i])
            i += 1
        if strict and i < len(b):
            raise ValueError("zip() argument 2 is longer than argument 1")
    else:
        bs = iter(other)
        for x in a:
            try:
                y = next(bs)
            except StopIteration:
                if strict:
                    raise ValueError("zip() argument 2 is shorter than argument 1")
                return
            yield (x, y)
        if strict:
            for y in bs:
                raise ValueError("zip() argument 2 is longer than argument 1")


def _zip3(a, b, c, strict):
    if (
        isinstance(b, (list, str, range))
        and isinstance(c, (list, str, range))
        and not hasattr(b, "own __iter__")
        and not hasattr(c, "own __iter__")
    ):
        i = 0
        for x in a:
            if i >= len(b):
                if strict:
                    raise ValueError("zip() argument 2 is shorter than argument 1")
                return
            if i >= len(c):
                if strict:
                    raise ValueError("zip() argument 3 is shorter than arguments 1-2")
                return
            yield (x, b[i], c[i])
            i += 1
        if strict:
            if i < len(b):
                raise ValueError("zip() argument 2 is longer than argument 1")
            if i < len(c):
                raise ValueError("zip() argument 3 is longer than arguments 1-2")
    else:
        for pair, z in _zip2(_zip2(a, b, strict), c, strict):
            yield (pair[0], pair[1], z)


def _zip4(a, b, c, d, strict):
    for triple, w in _zip2(_zip3(a, b, c, strict), d, strict):
        yield (triple[0], triple[1], triple[2], w)


def map(f, *iterables):
    if len(iterables) == 1:
        return _map1(f, iterables[0])
    elif len(iterables) == 2:
        return _map2(f, iterables[0], iterables[1])
    else:
        return _map3(f, iterables[0], iterables[1], iterables[2])


def _map1(f, a):
    for x in a:
        yield f(x)


def _map2(f, a, b):
    for x, y in zip(a, b):
        yield f(x, y)


def _map3(f, a, b, c):
    for x, y, z in zip(a, b, c):
        yield f(x, y, z)


def filter(f, iterable):
    if f is None:
        for x in iterable:
            if x:
                yield x
    else:
        for x in iterable:
            if f(x):
                yield x


def any(iterable):
    for x in iterable:
        if x:
            return True
    return False


def all(iterable):
    for x in iterable:
        if not x:
            return False
    return True


# ---------------------------------------------------------------------------------------------------
# Numbers


def abs(x):
    if isinstance(x, bool):
        return int(x)
    elif isinstance(x, int):
        return -x if x < 0 else x
    elif isinstance(x, float):
        return native(->float) fabs(x)
    else:
        return x.__abs__()


def divmod(a, b):
    if isinstance(a, int) and isinstance(b, int):
        return (a // b, a % b)
    elif isinstance(a, (int, float)) and isinstance(b, (int, float)):
        if b == 0:
            raise ZeroDivisionError("float divmod()")
        return (a // b, a % b)
    elif not isinstance(b, (int, float)) and hasattr(b, "__rdivmod__") and isinstance(a, (int, float)):
        return b.__rdivmod__(a)
    elif not isinstance(a, (int, float)) and hasattr(a, "__divmod__"):
        return a.__divmod__(b)
    else:
        names = "'" + type(a).__name__ + "' and '" + type(b).__name__ + "'"
        raise TypeError("unsupported operand type(s) for divmod(): " + names)


def pow(base, exp, mod=None):
    if mod is None:
        return base ** exp
    elif isinstance(base, bigint) or isinstance(exp, bigint) or isinstance(mod, bigint):
        if isinstance(base, int) and isinstance(exp, int) and isinstance(mod, int):
            return native(->bigint) oly_big_pow_mod(bigint(base), bigint(exp), bigint(mod), native const(oly_loc))
        raise TypeError("pow() 3rd argument not allowed unless all arguments are integers")
    elif isinstance(base, (int, float)):
        if isinstance(base, int) and isinstance(exp, int) and isinstance(mod, int):
            return _pow_mod(base, exp, mod)
        raise TypeError("pow() 3rd argument not allowed unless all arguments are integers")
    elif hasattr(base, "__pow__"):
        return base.__pow__(exp, mod)
    else:
        raise TypeError(f"unsupported operand type(s) for ** or pow(): '{type(base).__name__}', '{type(exp).__name__}', '{type(mod).__name__}'")


def _pow_mod(base, exp, mod):
    if mod == 0:
        raise ValueError("pow() 3rd argument cannot be 0")
    m = abs(mod)
    b = base % m
    if exp < 0:
        b = _inverse(b, m)
        exp = -exp
    result = 1 % m
    while exp > 0:
        if exp & 1:
            result = _times_mod(result, b, m)
        exp >>= 1
        if exp > 0:
            b = _times_mod(b, b, m)
    if mod < 0 and result != 0:
        return result - m
    return result


def _times_mod(a, b, mod):
    # Below half the bits of an int the product fits.
    if mod <= 1 << (native sizeof(mod) * 4 - 1):
        return a * b % mod
    # Otherwise add and double, which never goes beyond the modulus.
    result = 0
    while b > 0:
        if b & 1:
            result = result - (mod - a) if result >= mod - a else result + a
        a = a - (mod - a) if a >= mod - a else a + a
        b >>= 1
    return result


def _inverse(a, mod):
    """The number that times a is 1 modulo mod."""
    r = a
    s = mod
    x = 1
    y = 0
    while s != 0:
        q = r // s
        r, s = s, r - q * s
        x, y = y, x - q * y
    if r == -1:
        r = 1
        x = -x
    if r != 1:
        raise ValueError("base is not invertible for the given modulus")
    return x % mod


def round(x, ndigits=None):
    if isinstance(x, bool):
        return int(x) if ndigits is None else _round_int(int(x), ndigits)
    elif isinstance(x, int):
        if ndigits is None:
            return x
        else:
            return _round_int(x, ndigits)
    elif isinstance(x, float):
        if ndigits is None:
            return int(native(->float) rint(x))
        else:
            return _round_float(x, ndigits)
    elif ndigits is None:
        return x.__round__()
    else:
        return x.__round__(ndigits)


def _round_int(x, ndigits):
    if ndigits >= 0:
        return x
    return native oly_round_int_digits(x, ndigits, native const(oly_loc))


def _round_float(x, ndigits):
    return native(->float) oly_round_digits(x, ndigits, native const(oly_loc))


def _complex_of_text(text: str):
    """complex("1+2j")"""
    t = text.strip()
    if t.startswith("(") and t.endswith(")"):
        t = t[1:-1].strip()
    if t == "" or t[-1] not in "jJ":
        return complex(_real_part(t, text), 0.0)
    t = t[:-1]
    # The sign between the parts is the last one that does not belong to an exponent.
    i = len(t) - 1
    while i > 0 and not (t[i] in "+-" and t[i - 1] not in "eE"):
        i -= 1
    im = t[i:] if i > 0 else t
    re = t[:i] if i > 0 else ""
    if im == "" or im == "+" or im == "-":
        im += "1"
    return complex(0.0 if re == "" else _real_part(re, text), _real_part(im, text))


def _real_part(t: str, text: str):
    try:
        return float(t)
    except ValueError:
        raise ValueError("complex() arg is a malformed string")


def _bytes(*source):
    """bytes() of what is no list of ints."""
    if len(source) == 0:
        return b""
    elif len(source) > 1:
        return source[0].encode(*source[1:])
    first = source[0]
    if isinstance(first, bytes):
        return first
    elif isinstance(first, int):
        if first < 0:
            raise ValueError("negative count")
        return native(->bytes) oly_bytes_zero(int(first))
    elif isinstance(first, str):
        raise TypeError("string argument without an encoding")
    elif hasattr(first, "__bytes__"):
        made = first.__bytes__()
        if isinstance(made, bytes):
            return made
        else:
            raise TypeError(f"__bytes__ returned non-bytes (type {type(made).__name__})")
    elif hasattr(first, "__index__"):
        return _bytes(first.__index__())
    elif hasattr(first, "__iter__") or hasattr(first, "__getitem__"):
        return bytes(_byte_values(first))
    else:
        raise TypeError(f"cannot convert '{type(first).__name__}' object to bytes")


def _ord_of_bytes(b):
    if len(b) != 1:
        raise TypeError(f"ord() expected a character, but string of length {len(b)} found")
    return b[0]


def _byte_values(values):
    """What bytes() is given, as ints."""
    return [int(_as_int(x)) for x in values]


def _assertion(message):
    """`assert` with a message that is no text."""
    raise AssertionError(message)


def _stop_with(value):
    """The end of a generator that returns something, seen by `next`."""
    if value is None:
        raise StopIteration
    raise StopIteration(value)


def _delegate(iterator):
    """`yield from` an iterator of a class with `__next__`: its result is the value of the StopIteration."""
    while True:
        try:
            item = iterator.__next__()
        except StopIteration as stop:
            return stop.value
        yield item


def _as_int(x):
    """An int, or what an object says to be as an index."""
    if isinstance(x, int):
        return x
    elif hasattr(x, "__index__"):
        return x.__index__()
    else:
        raise TypeError("'" + type(x).__name__ + "' object cannot be interpreted as an integer")


def bin(x):
    return f"{_as_int(x):#b}"


def oct(x):
    return f"{_as_int(x):#o}"


def hex(x):
    return f"{_as_int(x):#x}"


# ---------------------------------------------------------------------------------------------------
# Calls with `**dict`


def _refuse_second_values(function, given, taken):
    """A call with `**given`: `taken` are the parameters that have a value already."""
    for name in taken:
        if name in given:
            raise TypeError(f"{function}() got multiple values for argument {name!r}")


def _check_keywords(function, given, names):
    for key in given:
        if key not in names:
            raise TypeError(f"{function}() got an unexpected keyword argument {key!r}")


def _check_positional(function, given, before, least, most, defaults, names, taken):
    """A call with `*list`: `given` positional arguments in all, `before` of them before the list, of which there must
    be `least` to `most` (-1: any number). `names` are those of the parameters that the list fills, `taken` that of the
    parameter behind them, which has a keyword argument."""
    if given < least:
        missing = [repr(name) for name in names[given - before : least - before]]
        some = missing[0]
        if len(missing) == 2:
            some = missing[0] + " and " + missing[1]
        elif len(missing) > 2:
            some = ", ".join(missing[:-1]) + ", and " + missing[-1]
        s = "" if len(missing) == 1 else "s"
        raise TypeError(f"{function}() missing {len(missing)} required positional argument{s}: {some}")
    if 0 <= most < given:
        if taken:
            raise TypeError(f"{function}() got multiple values for argument {taken!r}")
        takes = f"from {most - defaults} to {most}" if defaults else str(most)
        s = "" if most == 1 and not defaults else "s"
        were = "was" if given == 1 else "were"
        raise TypeError(f"{function}() takes {takes} positional argument{s} but {given} {were} given")


def __in_context__(manager, *args, **named):
    """A decorator: each call is made in a context of its own, which `manager` makes."""
    def decorate(func):
        def inner(*inner_args, **inner_named):
            with manager(*args, **named):
                return func(*inner_args, **inner_named)

        inner.__name__ = func.__name__
        inner.__doc__ = func.__doc__
        return inner

    return decorate


def _thrown(cls, value):
    """What `throw(cls, value)` throws into a generator."""
    if isinstance(value, BaseException):
        return value
    elif value is None:
        return cls()
    elif isinstance(value, tuple):
        return cls(*value)
    else:
        return cls(value)


def _spread_keywords(function, into, given):
    """Adds what one of several `**` of a call gives."""
    items = {**given}
    for key in items:
        if not isinstance(key, str):
            raise TypeError("keywords must be strings")
        elif key in into:
            raise TypeError(f"{function}() got multiple values for keyword argument {key!r}")
        else:
            into[key] = items[key]


def _dict_with_keywords(items, given):
    """`dict(**items, **given)`"""
    if not hasattr(given, "keys"):
        raise TypeError(f"dict() argument after ** must be a mapping, not {type(given).__name__}")
    both = {**items}
    _spread_keywords("dict", both, given)
    return both


def _dict_replacing(items, given):
    """`dict(items, **given)`"""
    return {**items, **given}


def _add_keywords(function, into, given, names):
    for key in given:
        if key not in names:
            if key in into:
                raise TypeError(f"{function}() got multiple values for keyword argument {key!r}")
            into[key] = given[key]


# ---------------------------------------------------------------------------------------------------
# Data classes: `dataclasses.replace`, `asdict`, `astuple`, `fields` and `is_dataclass`


def _dataclass_replace(x, /, **changes):
    return x.__replace__(**changes)


def _dataclass_asdict(x, *, dict_factory=None):
    if not hasattr(x, "__asdict__") or isinstance(x, type):
        raise TypeError("asdict() should be called on dataclass instances")
    elif dict_factory is None:
        return x.__asdict__()
    else:
        return x.__asmade__(dict_factory)


def _dataclass_astuple(x):
    if not hasattr(x, "__astuple__") or isinstance(x, type):
        raise TypeError("astuple() should be called on dataclass instances")
    else:
        return x.__astuple__()


def _dataclass_fields(x):
    if hasattr(x, "__fields__"):
        return x.__fields__()
    else:
        raise TypeError("must be called with a dataclass type or instance")


def _dataclass_is_dataclass(x):
    return hasattr(x, "__fields__")


class _MISSING_TYPE:
    def __repr__(self):
        return "<dataclasses._MISSING_TYPE object>"


_dataclass_MISSING = _MISSING_TYPE()


class __Field__:
    def __init__(self, name, init, repr, hash, compare, kw_only, type=..., default=..., default_factory=..., metadata=None):
        self.name = name
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.kw_only = kw_only
        self.metadata = {} if metadata is None else metadata
        if type is not ...:
            self.type = type
        self.default = _dataclass_MISSING if default is ... else default
        self.default_factory = _dataclass_MISSING if default_factory is ... else default_factory


def _names_of_built_in(x):
    # Of what may be an int or a float the compiler does not know which names it has.
    if isinstance(x, int):
        return dir(0)
    elif isinstance(x, float):
        return dir(0.0)
    else:
        return dir(x)


def __no_attribute__(x, name):
    if isinstance(x, (int, float, str, bytes, list, tuple, dict, set, frozenset)) and not hasattr(x, "__dict__"):
        if name in _names_of_built_in(x):
            raise NotImplementedError("getattr with a computed name, of a built-in type")
    raise AttributeError("'" + type(x).__name__ + "' object has no attribute '" + name + "'")


def __many_attributes__(x, name):
    raise NotImplementedError("getattr of '" + name + "', a computed name, in a program with so many attributes")


def __lacks_attribute__(x, name):
    """What `hasattr` says of a name that no statement of the program gives an object."""
    if isinstance(x, (int, float, str, bytes, list, tuple, dict, set, frozenset)) and not hasattr(x, "__dict__"):
        return name in _names_of_built_in(x)
    else:
        return False


def _no_name(name):
    """`globals()[name]` of a name that the module has not."""
    raise KeyError(name)


def _list_without(items, item):
    items.remove(item)


def __attribute__(x, name):
    """`getattr` of a name that no statement of the program gives an object, in a program with a `__getattr__`."""
    if hasattr(x, "__getattr__"):
        return x.__getattr__(name)
    else:
        return __no_attribute__(x, name)


def __attribute_or__(x, name, default):
    if hasattr(x, "__getattr__"):
        try:
            return x.__getattr__(name)
        except AttributeError:
            return default
    else:
        return default


def __any_attribute__(x, name):
    if hasattr(x, "__getattr__"):
        try:
            x.__getattr__(name)
            return True
        except AttributeError:
            return False
    else:
        return __lacks_attribute__(x, name)


def __unknown_attribute__(name):
    raise NotImplementedError("setattr of '" + name + "', a name that does not stand in the program")


def __as_dict_value__(x):
    """A field's value in the dict of a data class: data classes inside are dicts as well."""
    if hasattr(x, "__asdict__"):
        return x.__asdict__()
    else:
        return _with_parts(x, __as_dict_value__)


def __as_made_value__(x, make):
    """The same with `make` in the place of `dict`."""
    if hasattr(x, "__asmade__"):
        return x.__asmade__(make)
    else:
        return _with_parts(x, lambda part: __as_made_value__(part, make))


def __as_tuple_value__(x):
    if hasattr(x, "__astuple__"):
        return x.__astuple__()
    else:
        return _with_parts(x, __as_tuple_value__)


def _items_text(items, sep):
    """What `print(*items)` puts out, with a separator before each."""
    return "".join([sep + str(item) for item in items])


def _behind(text, sep):
    return text[len(sep):]


def _with_parts(x, value):
    """Containers with what `value` makes of their items, all else as it is."""
    if isinstance(x, list):
        return [value(item) for item in x]
    elif isinstance(x, tuple):
        if hasattr(x, "_fields"):
            return type(x)(*_tuple_with_parts(tuple(x), value))
        else:
            return _tuple_with_parts(x, value)
    elif isinstance(x, dict):
        return {value(key): value(item) for key, item in x.items()}
    elif isinstance(x, set):
        return x.copy()
    elif isinstance(x, bytearray):
        return x[:]
    else:
        return x


def _tuple_with_parts(x, value):
    if len(x) == 0:
        return x
    elif len(x) == 1:
        return (value(x[0]),)
    elif len(x) == 2:
        return (value(x[0]), value(x[1]))
    else:
        return (value(x[0]), value(x[1])) + _tuple_with_parts(x[2:], value)


# ---------------------------------------------------------------------------------------------------
# Calls of built-in functions with the items of a list


def _star_range(items):
    args = list(items)
    if len(args) == 1:
        return range(args[0])
    elif len(args) == 2:
        return range(args[0], args[1])
    elif len(args) == 3:
        return range(args[0], args[1], args[2])
    bound = "at most 3 arguments" if args else "at least 1 argument"
    raise TypeError(f"range expected {bound}, got {len(args)}")


def _star_round(items):
    args = list(items)
    if len(args) == 1:
        return round(args[0], None)
    elif len(args) == 2:
        return round(args[0], int(args[1]))
    elif len(args) == 0:
        raise TypeError("round() missing required argument 'number' (pos 1)")
    raise TypeError(f"round() takes at most 2 arguments ({len(args)} given)")


def _star_int(items):
    args = list(items)
    if len(args) == 0:
        return 0
    elif len(args) == 1:
        return int(args[0])
    elif len(args) == 2:
        base = args[1]
        if not isinstance(args[0], str):
            raise TypeError("int() can't convert non-string with explicit base")
        elif not isinstance(base, int):
            raise TypeError(f"'{type(base).__name__}' object cannot be interpreted as an integer")
        else:
            return int(args[0], base)
    raise TypeError(f"int() takes at most 2 arguments ({len(args)} given)")


# ---------------------------------------------------------------------------------------------------
# Slices


class slice:
    """What `x[a:b:c]` gives the `__getitem__` of a class: each bound is an int or None."""

    def __init__(self, *bounds):
        if len(bounds) == 1:
            self.start = None
            self.stop = bounds[0]
            self.step = None
        elif len(bounds) == 2:
            self.start = bounds[0]
            self.stop = bounds[1]
            self.step = None
        elif len(bounds) == 3:
            self.start = bounds[0]
            self.stop = bounds[1]
            self.step = bounds[2]
        else:
            bound = "at most 3 arguments" if bounds else "at least 1 argument"
            raise TypeError(f"slice expected {bound}, got {len(bounds)}")

    def indices(self, length: int):
        """Start, stop and step as numbers, for a sequence of this length."""
        if length < 0:
            raise ValueError("length should not be negative")
        step = self.step
        if step is None:
            step = 1
        if step == 0:
            raise ValueError("slice step cannot be zero")
        # The places that a walk may begin at and must end before.
        low = 0 if step > 0 else -1
        high = length if step > 0 else length - 1
        start = self.start
        if start is None:
            start = low if step > 0 else high
        else:
            start = _slice_place(start, length, low, high)
        stop = self.stop
        if stop is None:
            stop = high if step > 0 else low
        else:
            stop = _slice_place(stop, length, low, high)
        return (start, stop, step)

    def __eq__(self, other):
        if not isinstance(other, slice):
            return False
        return self.start == other.start and self.stop == other.stop and self.step == other.step

    def __repr__(self):
        return f"slice({self.start!r}, {self.stop!r}, {self.step!r})"


def _slice_place(place, length, low, high):
    if place < 0:
        place += length
    return low if place < low else high if place > high else place


# ---------------------------------------------------------------------------------------------------
# Operators of built-in types by the names of their methods, as in `key=table.__getitem__`


def _operator_add(self, other):
    if isinstance(self, int) and not isinstance(other, int):
        return NotImplemented
    elif isinstance(self, float) and not isinstance(other, (int, float)):
        return NotImplemented
    else:
        return self + other


def _operator_sub(self, other):
    if isinstance(self, int) and not isinstance(other, int):
        return NotImplemented
    elif isinstance(self, float) and not isinstance(other, (int, float)):
        return NotImplemented
    else:
        return self - other


def _operator_mul(self, other):
    if isinstance(self, int) and not isinstance(other, int):
        return NotImplemented
    elif isinstance(self, float) and not isinstance(other, (int, float)):
        return NotImplemented
    else:
        return self * other


def _operator_truediv(self, other):
    if isinstance(self, int) and not isinstance(other, int):
        return NotImplemented
    elif isinstance(self, float) and not isinstance(other, (int, float)):
        return NotImplemented
    else:
        return self / other


def _operator_floordiv(self, other):
    if isinstance(self, int) and not isinstance(other, int):
        return NotImplemented
    elif isinstance(self, float) and not isinstance(other, (int, float)):
        return NotImplemented
    else:
        return self // other


def _operator_mod(self, other):
    if isinstance(self, int) and not isinstance(other, int):
        return NotImplemented
    elif isinstance(self, float) and not isinstance(other, (int, float)):
        return NotImplemented
    else:
        return self % other


def _operator_pow(self, other, mod=None):
    return self ** other if mod is None else pow(self, other, mod)


def _operator_and(self, other):
    if isinstance(self, int) and not isinstance(other, int):
        return NotImplemented
    else:
        return self & other


def _operator_or(self, other):
    if isinstance(self, int) and not isinstance(other, int):
        return NotImplemented
    else:
        return self | other


def _operator_xor(self, other):
    if isinstance(self, int) and not isinstance(other, int):
        return NotImplemented
    else:
        return self ^ other


def _operator_lshift(self, other):
    if isinstance(self, int) and not isinstance(other, int):
        return NotImplemented
    else:
        return self << other


def _operator_rshift(self, other):
    if isinstance(self, int) and not isinstance(other, int):
        return NotImplemented
    else:
        return self >> other


def _compares(self, other):
    """Whether the `__eq__` of a built-in type has an answer for another value."""
    if isinstance(self, int):
        return isinstance(other, int)
    elif isinstance(self, float):
        return isinstance(other, (int, float))
    elif isinstance(self, complex):
        return isinstance(other, (int, float, complex))
    elif isinstance(self, str):
        return isinstance(other, str)
    elif isinstance(self, (bytes, bytearray)):
        return isinstance(other, (bytes, bytearray))
    elif isinstance(self, list):
        return isinstance(other, list)
    elif isinstance(self, tuple):
        return isinstance(other, tuple)
    elif isinstance(self, dict):
        return isinstance(other, dict)
    elif isinstance(self, (set, frozenset)):
        return isinstance(other, (set, frozenset))
    elif isinstance(self, range):
        return isinstance(other, range)
    else:
        return self is other


def _operator_eq(self, other):
    return self == other if _compares(self, other) else NotImplemented


def _operator_ne(self, other):
    return self != other if _compares(self, other) else NotImplemented


def _operator_lt(self, other):
    return _ordered(self, other, 0)


def _operator_le(self, other):
    return _ordered(self, other, 1)


def _operator_gt(self, other):
    return _ordered(self, other, 2)


def _operator_ge(self, other):
    return _ordered(self, other, 3)


def _ordered(self, other, how: int):
    """self < other, self <= other, self > other or self >= other."""
    if isinstance(self, int) and not isinstance(other, int):
        return NotImplemented
    elif isinstance(self, float) and not isinstance(other, (int, float)):
        return NotImplemented
    elif isinstance(self, str) and not isinstance(other, str):
        return NotImplemented
    elif isinstance(self, (bytes, bytearray)) and not isinstance(other, (bytes, bytearray)):
        return NotImplemented
    elif isinstance(self, list) and not isinstance(other, list):
        return NotImplemented
    elif isinstance(self, tuple) and not isinstance(other, tuple):
        return NotImplemented
    elif isinstance(self, (set, frozenset)) and not isinstance(other, (set, frozenset)):
        return NotImplemented
    elif isinstance(self, (dict, range, complex)):
        return NotImplemented
    elif how == 0:
        return self < other
    elif how == 1:
        return self <= other
    elif how == 2:
        return self > other
    else:
        return self >= other


def _object_eq(self, other):
    return True if self is other else NotImplemented


def _object_ne(self, other):
    if hasattr(self, "own __eq__"):
        equal = self.__eq__(other)
        return NotImplemented if equal is NotImplemented else not equal
    else:
        return False if self is other else NotImplemented


def _object_order(self, other):
    return NotImplemented


def _operator_getitem(self, other):
    return self[other]


def _operator_contains(self, other):
    return other in self


def _operator_divmod(self, other):
    return divmod(self, other)


def _operator_len(self):
    return len(self)


def _operator_str(self):
    return str(self)


def _operator_repr(self):
    return repr(self)


def _operator_hash(self):
    return hash(self)


def _operator_neg(self):
    return -self


def _operator_pos(self):
    return +self


def _operator_invert(self):
    return ~self


def _operator_abs(self):
    return abs(self)


def _operator_bool(self):
    return bool(self)


def _operator_int(self):
    return int(self)


def _operator_float(self):
    return float(self)


def _operator_index(self):
    return self


def _operator_setitem(self, key, value):
    self[key] = value


def _operator_delitem(self, key):
    del self[key]


# ---------------------------------------------------------------------------------------------------
# Coroutines. `await x` is `yield from _waits(x)`; what they yield goes to who drives them (`asyncio.run`)


def _waits(awaitable):
    if hasattr(awaitable, "__await__"):
        return awaitable.__await__()
    else:
        raise TypeError(f"object {type(awaitable).__name__} can't be used in 'await' expression")


class _async_item:
    """What an asynchronous generator yields, told from what it waits for."""

    def __init__(self, value):
        self.value = value


class async_generator:
    def __init__(self, generator):
        self._generator = generator

    def __aiter__(self):
        return self

    def __anext__(self):
        while True:
            try:
                item = self._generator.send(None)
            except StopIteration:
                raise StopAsyncIteration from None
            if isinstance(item, _async_item):
                return item.value
            yield item

    def asend(self, value):
        try:
            item = self._generator.send(value)
            while not isinstance(item, _async_item):
                yield item
                item = self._generator.send(None)
        except StopIteration:
            raise StopAsyncIteration from None
        return item.value

    def aclose(self):
        self._generator.close()
        yield from ()


def _async_generators(function):
    def start(*args, **kwargs):
        return async_generator(function(*args, **kwargs))

    return start


def aiter(iterable):
    return iterable.__aiter__()


def anext(iterator):
    return iterator.__anext__()


# ---------------------------------------------------------------------------------------------------
# Exceptions. The runtime raises the built-in ones too: it knows of `_msg`, the first field, alone.


class BaseException:
    def __init__(self, *args):
        if len(args) == 0:
            self._msg = ""
        elif len(args) == 1:
            self._msg = str(args[0])
        else:
            self._msg = repr(args)

    def __str__(self):
        return self._msg

    def __repr__(self):
        text = repr(self.args)
        if text[-2:] == ",)":
            text = text[:-2] + ")"
        return type(self).__name__ + text

    def with_traceback(self, traceback):
        return self

    @property
    def __traceback__(self):
        return _traceback() if native(->bool) oly_was_thrown(self) else None

    def add_note(self, note):
        if not isinstance(note, str):
            raise TypeError(f"note must be a str, not '{type(note).__name__}'")
        notes = native(->list[str]) oly_chain_notes(self)
        notes.append(note)

    @property
    def __notes__(self):
        notes = native(->list[str]) oly_chain_notes(self)
        if len(notes) == 0:
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '__notes__'")
        return notes


class _traceback:
    """What `__traceback__` is of an exception that was raised: where that was is told by the report alone."""


class SystemExit(BaseException):
    def __init__(self, *args):
        super().__init__(*args)
        if len(args) == 0:
            self.code = None
        elif len(args) == 1:
            self.code = args[0]
        else:
            self.code = args
        # What the runtime finds in an exit that nobody caught: its status in two characters behind a zero byte, or a
        # text to print.
        if self.code is None:
            self._msg = "\0\0\0" + self._msg
        elif isinstance(self.code, int):
            status = _status(self.code)
            self._msg = "\0" + chr(status & 127) + chr(status >> 7 & 1) + self._msg

    def __str__(self):
        return self._msg[3:] if self._msg[:1] == "\0" else self._msg


def _status(code):
    """What the system gets of a number: -1 of one that is too large for it."""
    if isinstance(code, bigint):
        return int(code) if -(1 << 62) <= code < 1 << 62 else -1
    else:
        return int(code)


def _exit(code=None):
    """exit() and quit()."""
    raise SystemExit(code)


def _exit_now(*args):
    """`raise SystemExit(…)` in a program that never looks at such an exception: the status is all there is."""
    if len(args) == 0:
        native(->NoReturn) oly_exit(0)
    elif len(args) > 1:
        native(->NoReturn) oly_exit_message(repr(args))
    elif args[0] is None:
        native(->NoReturn) oly_exit(0)
    elif isinstance(args[0], int):
        native(->NoReturn) oly_exit(_status(args[0]))
    else:
        native(->NoReturn) oly_exit_message(str(args[0]))


class KeyboardInterrupt(BaseException):
    pass


class GeneratorExit(BaseException):
    pass


class Exception(BaseException):
    pass


class StopIteration(Exception):
    def __init__(self, *args):
        super().__init__(*args)
        if len(args) > 0:
            self.value = args[0]
        else:
            self.value = None


class ArithmeticError(Exception):
    pass


class ZeroDivisionError(ArithmeticError):
    pass


class OverflowError(ArithmeticError):
    pass


class FloatingPointError(ArithmeticError):
    pass


class AssertionError(Exception):
    pass


class AttributeError(Exception):
    pass


class FrozenInstanceError(AttributeError):
    """Of `dataclasses`: a field of a frozen object is assigned."""


class BufferError(Exception):
    pass


class EOFError(Exception):
    pass


class ImportError(Exception):
    pass


class ModuleNotFoundError(ImportError):
    pass


class LookupError(Exception):
    pass


class IndexError(LookupError):
    pass


class KeyError(LookupError):
    def __init__(self, *args):
        if len(args) == 0:
            self._msg = ""
        elif len(args) == 1:
            self._msg = repr(args[0])
        else:
            self._msg = repr(args)

    def __repr__(self):
        if self._msg != "" and self._msg[0] == "(":
            return "KeyError" + self._msg
        return "KeyError(" + self._msg + ")"


class MemoryError(Exception):
    pass


class NameError(Exception):
    pass


class UnboundLocalError(NameError):
    pass


class OSError(Exception):
    def __init__(self, *args):
        if len(args) < 2:
            super().__init__(*args)
        else:
            self._msg = f"[Errno {args[0]}] {args[1]}"
            if len(args) > 2:
                self._msg += f": {args[2]!r}"

    # The runtime raises these errors too: what is known of them is in the message.

    @property
    def errno(self):
        if self._msg.startswith("[Errno "):
            return int(self._msg[7:self._msg.find("]")])
        return None

    @property
    def strerror(self):
        if not self._msg.startswith("[Errno "):
            return None
        text = self._msg[self._msg.find("]") + 2:]
        i = text.find(": '")
        return text if i < 0 else text[:i]

    @property
    def filename(self):
        i = self._msg.find(": '")
        if i < 0 or not self._msg.startswith("[Errno "):
            return None
        return self._msg[i + 3:-1]


def _os_error(code, text, *rest):
    """What `OSError(code, text)` makes: an object of the class for the number."""
    if code == 2:
        return FileNotFoundError(code, text, *rest)
    elif code == 17:
        return FileExistsError(code, text, *rest)
    elif code in (1, 13):
        return PermissionError(code, text, *rest)
    elif code == 20:
        return NotADirectoryError(code, text, *rest)
    elif code == 21:
        return IsADirectoryError(code, text, *rest)
    else:
        return OSError(code, text, *rest)


class FileNotFoundError(OSError):
    pass


class FileExistsError(OSError):
    pass


class PermissionError(OSError):
    pass


class IsADirectoryError(OSError):
    pass


class NotADirectoryError(OSError):
    pass


class TimeoutError(OSError):
    pass


class RuntimeError(Exception):
    pass


class NotImplementedError(RuntimeError):
    pass


class RecursionError(RuntimeError):
    pass


class StopAsyncIteration(Exception):
    pass


class SyntaxError(Exception):
    pass


class TypeError(Exception):
    pass


class ValueError(Exception):
    pass


class UnicodeError(ValueError):
    pass


class UnicodeDecodeError(UnicodeError):
    pass


class UnicodeEncodeError(UnicodeError):
    pass


class Warning(Exception):
    pass


class DeprecationWarning(Warning):
    pass


class PendingDeprecationWarning(Warning):
    pass


class RuntimeWarning(Warning):
    pass


class SyntaxWarning(Warning):
    pass


class UserWarning(Warning):
    pass


class FutureWarning(Warning):
    pass


class ImportWarning(Warning):
    pass


class UnicodeWarning(Warning):
    pass


class BytesWarning(Warning):
    pass


class ResourceWarning(Warning):
    pass


class EncodingWarning(Warning):
    pass


class BlockingIOError(OSError):
    pass


class ChildProcessError(OSError):
    pass


class ConnectionError(OSError):
    pass


class BrokenPipeError(ConnectionError):
    pass


class ConnectionAbortedError(ConnectionError):
    pass


class ConnectionRefusedError(ConnectionError):
    pass


class ConnectionResetError(ConnectionError):
    pass


class InterruptedError(OSError):
    pass


class ProcessLookupError(OSError):
    pass


class ReferenceError(Exception):
    pass


class SystemError(Exception):
    pass


class IndentationError(SyntaxError):
    pass


class TabError(IndentationError):
    pass


class UnicodeTranslateError(UnicodeError):
    pass


EnvironmentError = OSError
IOError = OSError
