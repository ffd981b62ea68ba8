# vpyc: library
"""What classes derived from built-in types are derived from: each object keeps a value of the built-in type, and has
its methods.

The compiler puts these classes in place of the built-in ones in the bases of a class. It begins the `__init__` of a
class derived from `list`, `dict` or `set` with theirs; the others get their value in `__new__`.
"""

from collections import _Mapping, _plain, _put_all


class _list:
    def __init__(self, *initial):
        if len(initial) == 1:
            self._list_items = list(initial[0])
        elif len(initial) == 0:
            self._list_items = []
        else:
            raise TypeError(f"list expected at most 1 argument, got {len(initial)}")

    def __len__(self):
        return len(self._list_items)

    def __iter__(self):
        i = 0
        while i < len(self._list_items):
            yield self._list_items[i]
            i += 1

    def __reversed__(self):
        return reversed(self._list_items)

    def __contains__(self, x):
        return x in self._list_items

    def __getitem__(self, i):
        return self._list_items[i]

    def __setitem__(self, i, x):
        self._list_items[i] = x

    def __delitem__(self, i):
        del self._list_items[i]

    def append(self, x):
        self._list_items.append(x)

    def extend(self, iterable):
        self._list_items.extend(_each(iterable))

    def insert(self, i, x):
        self._list_items.insert(i, x)

    def pop(self, i=-1):
        return self._list_items.pop(i)

    def remove(self, x):
        self._list_items.remove(x)

    def index(self, x, *bounds):
        return self._list_items.index(x, *bounds)

    def count(self, x):
        return self._list_items.count(x)

    def reverse(self):
        self._list_items.reverse()

    def sort(self, *, key=None, reverse=False):
        self._list_items.sort(key=key, reverse=reverse)

    def clear(self):
        self._list_items.clear()

    def copy(self):
        return self._list_items.copy()

    def __add__(self, other):
        return self._list_items + _items(other)

    def __radd__(self, other):
        return other + self._list_items

    def __iadd__(self, other):
        self._list_items.extend(_each(other))
        return self

    def __mul__(self, n):
        return self._list_items * n

    def __rmul__(self, n):
        return self._list_items * n

    def __imul__(self, n):
        self._list_items *= n
        return self

    def __eq__(self, other):
        return self._list_items == _items(other)

    def __ne__(self, other):
        return self._list_items != _items(other)

    def __lt__(self, other):
        return self._list_items < _items(other)

    def __le__(self, other):
        return self._list_items <= _items(other)

    def __gt__(self, other):
        return self._list_items > _items(other)

    def __ge__(self, other):
        return self._list_items >= _items(other)

    def __repr__(self):
        return repr(self._list_items)


def _items(other):
    """The list in an object of a class derived from list."""
    if isinstance(other, _list):
        return other._list_items
    else:
        return other


def _each(iterable):
    """What to iterate over: the list in an object whose class has no way of its own."""
    if isinstance(iterable, _list) and not hasattr(iterable, "own __iter__"):
        return iterable._list_items
    else:
        return iterable


class _dict(_Mapping):
    def __init__(self, *initial, **named):
        self._d = {}
        if len(initial) == 1:
            _put_all(self._d, initial[0])
        elif len(initial) > 1:
            raise TypeError(f"dict expected at most 1 argument, got {len(initial)}")
        if len(named) > 0:
            for name in named:
                dict_put(self._d, name, named[name])

    def __getitem__(self, key):
        i = dict_find(self._d, key)
        if i >= 0:
            return dict_value(self._d, i)
        if hasattr(self, "__missing__"):
            return self.__missing__(key)
        else:
            raise KeyError(key)

    def copy(self):
        return self._d.copy()

    @classmethod
    def fromkeys(cls, keys, value=None):
        d = cls()
        for key in keys:
            d[key] = value
        return d

    def __or__(self, other):
        return self._d | _plain(other)

    def __ror__(self, other):
        return other | self._d

    def __ior__(self, other):
        _put_all(self._d, other)
        return self

    def __repr__(self):
        return repr(self._d)


class _set:
    def __init__(self, *initial):
        if len(initial) == 1:
            self._set_items = set(initial[0])
        elif len(initial) == 0:
            self._set_items = set()
        else:
            raise TypeError(f"{type(self).__name__} expected at most 1 argument, got {len(initial)}")

    def __len__(self):
        return len(self._set_items)

    def __iter__(self):
        return iter(self._set_items)

    def __contains__(self, x):
        return x in self._set_items

    def add(self, x):
        self._set_items.add(x)

    def discard(self, x):
        self._set_items.discard(x)

    def remove(self, x):
        self._set_items.remove(x)

    def pop(self):
        return self._set_items.pop()

    def clear(self):
        self._set_items.clear()

    def copy(self):
        return self._set_items.copy()

    def update(self, *others):
        for other in others:
            self._set_items.update(_members(other))

    def union(self, *others):
        return self._set_items.union(*others)

    def intersection(self, *others):
        return self._set_items.intersection(*others)

    def difference(self, *others):
        return self._set_items.difference(*others)

    def symmetric_difference(self, other):
        return self._set_items.symmetric_difference(_members(other))

    def intersection_update(self, *others):
        for other in others:
            self._set_items.intersection_update(_members(other))

    def difference_update(self, *others):
        for other in others:
            self._set_items.difference_update(_members(other))

    def symmetric_difference_update(self, other):
        self._set_items.symmetric_difference_update(_members(other))

    def issubset(self, other):
        return self._set_items.issubset(_members(other))

    def issuperset(self, other):
        return self._set_items.issuperset(_members(other))

    def isdisjoint(self, other):
        return self._set_items.isdisjoint(_members(other))

    def __or__(self, other):
        return self._set_items | _members(other)

    def __and__(self, other):
        return self._set_items & _members(other)

    def __sub__(self, other):
        return self._set_items - _members(other)

    def __xor__(self, other):
        return self._set_items ^ _members(other)

    def __ror__(self, other):
        return other | self._set_items

    def __rand__(self, other):
        return other & self._set_items

    def __rsub__(self, other):
        return other - self._set_items

    def __rxor__(self, other):
        return other ^ self._set_items

    def __ior__(self, other):
        self._set_items |= _members(other)
        return self

    def __iand__(self, other):
        self._set_items &= _members(other)
        return self

    def __isub__(self, other):
        self._set_items -= _members(other)
        return self

    def __ixor__(self, other):
        self._set_items ^= _members(other)
        return self

    def __eq__(self, other):
        return self._set_items == _members(other)

    def __ne__(self, other):
        return self._set_items != _members(other)

    def __le__(self, other):
        return self._set_items <= _members(other)

    def __lt__(self, other):
        return self._set_items < _members(other)

    def __ge__(self, other):
        return self._set_items >= _members(other)

    def __gt__(self, other):
        return self._set_items > _members(other)

    def __repr__(self):
        name = type(self).__name__
        if len(self._set_items) == 0:
            return name + "()"
        return name + "(" + repr(self._set_items) + ")"


def _members(other):
    """The set in an object of a class derived from set."""
    if isinstance(other, _set):
        return other._set_items
    else:
        return other


class _int:
    def __new__(cls, value=0, *base):
        self = object.__new__(cls)
        self._int_value = int(value, *base)
        return self

    def __add__(self, other):
        return self._int_value + _number(other)

    def __radd__(self, other):
        return other + self._int_value

    def __sub__(self, other):
        return self._int_value - _number(other)

    def __rsub__(self, other):
        return other - self._int_value

    def __mul__(self, other):
        return self._int_value * _number(other)

    def __rmul__(self, other):
        return other * self._int_value

    def __truediv__(self, other):
        return self._int_value / _number(other)

    def __rtruediv__(self, other):
        return other / self._int_value

    def __floordiv__(self, other):
        return self._int_value // _number(other)

    def __rfloordiv__(self, other):
        return other // self._int_value

    def __mod__(self, other):
        return self._int_value % _number(other)

    def __rmod__(self, other):
        return other % self._int_value

    def __pow__(self, other):
        return self._int_value ** _number(other)

    def __rpow__(self, other):
        return other ** self._int_value

    def __and__(self, other):
        return self._int_value & _number(other)

    def __rand__(self, other):
        return other & self._int_value

    def __or__(self, other):
        return self._int_value | _number(other)

    def __ror__(self, other):
        return other | self._int_value

    def __xor__(self, other):
        return self._int_value ^ _number(other)

    def __rxor__(self, other):
        return other ^ self._int_value

    def __lshift__(self, other):
        return self._int_value << _number(other)

    def __rlshift__(self, other):
        return other << self._int_value

    def __rshift__(self, other):
        return self._int_value >> _number(other)

    def __rrshift__(self, other):
        return other >> self._int_value

    def __divmod__(self, other):
        return divmod(self._int_value, _number(other))

    def __rdivmod__(self, other):
        return divmod(other, self._int_value)

    def __eq__(self, other):
        return self._int_value == _number(other)

    def __ne__(self, other):
        return self._int_value != _number(other)

    def __lt__(self, other):
        return self._int_value < _number(other)

    def __le__(self, other):
        return self._int_value <= _number(other)

    def __gt__(self, other):
        return self._int_value > _number(other)

    def __ge__(self, other):
        return self._int_value >= _number(other)

    def __neg__(self):
        return -self._int_value

    def __pos__(self):
        return self._int_value

    def __abs__(self):
        return abs(self._int_value)

    def __bool__(self):
        return self._int_value != 0

    def __hash__(self):
        return hash(self._int_value)

    def __int__(self):
        return int(self._int_value)

    def __float__(self):
        return float(self._int_value)

    def __round__(self, *digits):
        return round(self._int_value, *digits)

    def __trunc__(self):
        return int(self._int_value)

    def __repr__(self):
        return repr(self._int_value)

    def __format__(self, spec):
        return format(self._int_value, spec) if spec != "" else str(self)

    def conjugate(self):
        return self._int_value

    def as_integer_ratio(self):
        return self._int_value.as_integer_ratio()

    @property
    def real(self):
        return self._int_value

    @property
    def imag(self):
        return 0

    def __invert__(self):
        return ~self._int_value

    def __index__(self):
        return self._int_value

    def __floor__(self):
        return self._int_value

    def __ceil__(self):
        return self._int_value

    def bit_length(self):
        return self._int_value.bit_length()

    def bit_count(self):
        return self._int_value.bit_count()

    def to_bytes(self, length=1, byteorder="big", *, signed=False):
        return self._int_value.to_bytes(length, byteorder, signed=signed)

    @property
    def numerator(self):
        return self._int_value

    @property
    def denominator(self):
        return 1


class _float:
    def __new__(cls, value=0.0, *more):
        if len(more) > 0:
            raise TypeError(f"float expected at most 1 argument, got {len(more) + 1}")
        self = object.__new__(cls)
        self._float_value = float(value)
        return self

    def __add__(self, other):
        return self._float_value + _number(other)

    def __radd__(self, other):
        return other + self._float_value

    def __sub__(self, other):
        return self._float_value - _number(other)

    def __rsub__(self, other):
        return other - self._float_value

    def __mul__(self, other):
        return self._float_value * _number(other)

    def __rmul__(self, other):
        return other * self._float_value

    def __truediv__(self, other):
        return self._float_value / _number(other)

    def __rtruediv__(self, other):
        return other / self._float_value

    def __floordiv__(self, other):
        return self._float_value // _number(other)

    def __rfloordiv__(self, other):
        return other // self._float_value

    def __mod__(self, other):
        return self._float_value % _number(other)

    def __rmod__(self, other):
        return other % self._float_value

    def __pow__(self, other):
        return self._float_value ** _number(other)

    def __rpow__(self, other):
        return other ** self._float_value

    def __divmod__(self, other):
        return divmod(self._float_value, _number(other))

    def __rdivmod__(self, other):
        return divmod(other, self._float_value)

    def __eq__(self, other):
        return self._float_value == _number(other)

    def __ne__(self, other):
        return self._float_value != _number(other)

    def __lt__(self, other):
        return self._float_value < _number(other)

    def __le__(self, other):
        return self._float_value <= _number(other)

    def __gt__(self, other):
        return self._float_value > _number(other)

    def __ge__(self, other):
        return self._float_value >= _number(other)

    def __neg__(self):
        return -self._float_value

    def __pos__(self):
        return self._float_value

    def __abs__(self):
        return abs(self._float_value)

    def __bool__(self):
        return self._float_value != 0

    def __hash__(self):
        return hash(self._float_value)

    def __int__(self):
        return int(self._float_value)

    def __float__(self):
        return float(self._float_value)

    def __round__(self, *digits):
        return round(self._float_value, *digits)

    def __trunc__(self):
        return int(self._float_value)

    def __repr__(self):
        return repr(self._float_value)

    def __format__(self, spec):
        return format(self._float_value, spec) if spec != "" else str(self)

    def conjugate(self):
        return self._float_value

    def as_integer_ratio(self):
        return self._float_value.as_integer_ratio()

    @property
    def real(self):
        return self._float_value

    @property
    def imag(self):
        return 0.0

    def __floor__(self):
        return _floor(self._float_value)

    def __ceil__(self):
        return -_floor(-self._float_value)

    def is_integer(self):
        return self._float_value.is_integer()

    def hex(self):
        return self._float_value.hex()


def _floor(x):
    n = int(x)
    return n - 1 if n > x else n


def _number(other):
    """The number in an object of a class derived from int or float."""
    if isinstance(other, _int):
        return other._int_value
    elif isinstance(other, _float):
        return other._float_value
    else:
        return other


class _str:
    def __new__(cls, value="", *encoding):
        self = object.__new__(cls)
        self._str_value = str(value, *encoding)
        return self

    def __str__(self):
        return self._str_value

    def __repr__(self):
        return repr(self._str_value)

    def __format__(self, spec):
        return format(str(self), spec)

    def __len__(self):
        return len(self._str_value)

    def __iter__(self):
        return iter(self._str_value)

    def __getitem__(self, i):
        return self._str_value[i]

    def __contains__(self, part):
        return _text(part) in self._str_value

    def __hash__(self):
        return hash(self._str_value)

    def __add__(self, other):
        return self._str_value + _text(other)

    def __radd__(self, other):
        return other + self._str_value

    def __mul__(self, n):
        return self._str_value * n

    def __rmul__(self, n):
        return self._str_value * n

    def __mod__(self, values):
        return self._str_value % values

    def __eq__(self, other):
        return self._str_value == _text(other)

    def __ne__(self, other):
        return self._str_value != _text(other)

    def __lt__(self, other):
        return self._str_value < _text(other)

    def __le__(self, other):
        return self._str_value <= _text(other)

    def __gt__(self, other):
        return self._str_value > _text(other)

    def __ge__(self, other):
        return self._str_value >= _text(other)

    def capitalize(self):
        return self._str_value.capitalize()

    def casefold(self):
        return self._str_value.casefold()

    def lower(self):
        return self._str_value.lower()

    def upper(self):
        return self._str_value.upper()

    def swapcase(self):
        return self._str_value.swapcase()

    def title(self):
        return self._str_value.title()

    def isalnum(self):
        return self._str_value.isalnum()

    def isalpha(self):
        return self._str_value.isalpha()

    def isascii(self):
        return self._str_value.isascii()

    def isdecimal(self):
        return self._str_value.isdecimal()

    def isdigit(self):
        return self._str_value.isdigit()

    def isidentifier(self):
        return self._str_value.isidentifier()

    def islower(self):
        return self._str_value.islower()

    def isnumeric(self):
        return self._str_value.isnumeric()

    def isprintable(self):
        return self._str_value.isprintable()

    def isspace(self):
        return self._str_value.isspace()

    def istitle(self):
        return self._str_value.istitle()

    def isupper(self):
        return self._str_value.isupper()

    def center(self, width, *fill):
        return self._str_value.center(width, *fill)

    def ljust(self, width, *fill):
        return self._str_value.ljust(width, *fill)

    def rjust(self, width, *fill):
        return self._str_value.rjust(width, *fill)

    def zfill(self, width):
        return self._str_value.zfill(width)

    def count(self, sub, *bounds):
        return self._str_value.count(sub, *bounds)

    def find(self, sub, *bounds):
        return self._str_value.find(sub, *bounds)

    def rfind(self, sub, *bounds):
        return self._str_value.rfind(sub, *bounds)

    def index(self, sub, *bounds):
        return self._str_value.index(sub, *bounds)

    def rindex(self, sub, *bounds):
        return self._str_value.rindex(sub, *bounds)

    def startswith(self, prefix, *bounds):
        return self._str_value.startswith(prefix, *bounds)

    def endswith(self, suffix, *bounds):
        return self._str_value.endswith(suffix, *bounds)

    def strip(self, *chars):
        return self._str_value.strip(*chars)

    def lstrip(self, *chars):
        return self._str_value.lstrip(*chars)

    def rstrip(self, *chars):
        return self._str_value.rstrip(*chars)

    def replace(self, old, new, *count):
        return self._str_value.replace(old, new, *count)

    def partition(self, sep):
        return self._str_value.partition(sep)

    def rpartition(self, sep):
        return self._str_value.rpartition(sep)

    def removeprefix(self, prefix):
        return self._str_value.removeprefix(prefix)

    def removesuffix(self, suffix):
        return self._str_value.removesuffix(suffix)

    def splitlines(self, *keepends):
        return self._str_value.splitlines(*keepends)

    def expandtabs(self, *size):
        return self._str_value.expandtabs(*size)

    def encode(self, *encoding):
        return self._str_value.encode(*encoding)

    def translate(self, table):
        return self._str_value.translate(table)

    def split(self, sep=None, maxsplit=-1):
        return self._str_value.split(sep, maxsplit)

    def rsplit(self, sep=None, maxsplit=-1):
        return self._str_value.rsplit(sep, maxsplit)

    def join(self, iterable):
        return self._str_value.join([str(part) for part in iterable])


def _text(other):
    """The text in an object of a class derived from str."""
    if isinstance(other, _str):
        return other._str_value
    else:
        return other


class _tuple:
    def __new__(cls, items=(), *more):
        if len(more) > 0:
            raise TypeError(f"tuple expected at most 1 argument, got {len(more) + 1}")
        self = object.__new__(cls)
        self._tuple_items = tuple(items)
        return self

    def __len__(self):
        return len(self._tuple_items)

    def __iter__(self):
        return iter(self._tuple_items)

    def __getitem__(self, i):
        return self._tuple_items[i]

    def __contains__(self, x):
        return x in self._tuple_items

    def __hash__(self):
        return hash(self._tuple_items)

    def __repr__(self):
        return repr(self._tuple_items)

    def index(self, x, *bounds):
        return self._tuple_items.index(x, *bounds)

    def count(self, x):
        return self._tuple_items.count(x)

    def __add__(self, other):
        return self._tuple_items + _parts(other)

    def __radd__(self, other):
        return other + self._tuple_items

    def __mul__(self, n):
        return self._tuple_items * n

    def __rmul__(self, n):
        return self._tuple_items * n

    def __eq__(self, other):
        return self._tuple_items == _parts(other)

    def __ne__(self, other):
        return self._tuple_items != _parts(other)

    def __lt__(self, other):
        return self._tuple_items < _parts(other)

    def __le__(self, other):
        return self._tuple_items <= _parts(other)

    def __gt__(self, other):
        return self._tuple_items > _parts(other)

    def __ge__(self, other):
        return self._tuple_items >= _parts(other)


def _parts(other):
    """The tuple in an object of a class derived from tuple."""
    if isinstance(other, _tuple):
        return other._tuple_items
    else:
        return other
