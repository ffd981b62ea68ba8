# vpyc: library
"""UserDict, UserList and UserString: classes to derive from. All methods go through the few that may be replaced."""


class _MappingChanges:
    """What changes a mapping through `__getitem__`, `__setitem__`, `__delitem__`, `__iter__` and `__len__`."""

    def pop(self, key, *default):
        if len(default) == 0:
            value = self[key]
            del self[key]
            return value
        else:
            try:
                value = self[key]
            except KeyError:
                return default[0]
            del self[key]
            return value

    def popitem(self):
        for key in self:
            value = self[key]
            del self[key]
            return (key, value)
        raise KeyError

    def clear(self):
        while len(self) > 0:
            self.popitem()

    def update(self, *others, **named):
        if len(others) == 1:
            if hasattr(others[0], "keys"):
                for key in others[0].keys():
                    self[key] = others[0][key]
            else:
                for key, value in others[0]:
                    self[key] = value
        if len(named) > 0:
            for name in named:
                self[name] = named[name]

    def setdefault(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            self[key] = default
        return default


class UserDict(_MappingChanges):
    def __init__(self, *initial, **named):
        self.data = {}
        if len(initial) == 1:
            if initial[0] is not None:
                self.update(initial[0])
        if len(named) > 0:
            self.update(**named)

    # Tells the json module how to write it.
    def _json_items(self):
        return self.data.items()

    def __len__(self):
        return len(self.data)

    def __getitem__(self, key):
        i = dict_find(self.data, key)
        if i >= 0:
            return dict_value(self.data, i)
        if hasattr(self, "__missing__"):
            return self.__missing__(key)
        raise KeyError(key)

    def __setitem__(self, key, item):
        dict_put(self.data, key, item)

    def __delitem__(self, key):
        if not dict_remove(self.data, key):
            raise KeyError(key)

    def __iter__(self):
        return self.data.__iter__()

    def __contains__(self, key):
        return dict_find(self.data, key) >= 0

    def __repr__(self):
        return repr(self.data)

    def __eq__(self, other):
        if isinstance(other, UserDict):
            return self.data == other.data
        else:
            return self.data == other

    def __or__(self, other):
        made = self.copy()
        made.update(other)
        return made

    def __ior__(self, other):
        self.update(other)
        return self

    def get(self, key, default=None):
        if key in self:
            return self[key]
        return default

    def keys(self):
        return self.data.keys()

    def values(self):
        return self.data.values()

    def items(self):
        return self.data.items()

    def copy(self):
        made = object_copy(self)
        made.data = self.data.copy()
        return made


class UserList:
    def __init__(self, *initial):
        self.data = []
        if len(initial) == 1:
            if initial[0] is not None:
                self.data.extend(_items(initial[0]))

    def _made(self, items):
        made = object_copy(self)
        made.data = items
        return made

    def __len__(self):
        return len(self.data)

    def __iter__(self):
        i = 0
        while i < len(self):
            yield self[i]
            i += 1

    def __contains__(self, item):
        return item in self.data

    def __getitem__(self, i):
        if isinstance(i, slice):
            return self._made(self.data[i])
        else:
            return self.data[i]

    def __setitem__(self, i, item):
        self.data[i] = item

    def __delitem__(self, i):
        del self.data[i]

    def __repr__(self):
        return repr(self.data)

    def __eq__(self, other):
        return self.data == _items(other)

    def __lt__(self, other):
        return self.data < _items(other)

    def __le__(self, other):
        return self.data <= _items(other)

    def __gt__(self, other):
        return self.data > _items(other)

    def __ge__(self, other):
        return self.data >= _items(other)

    def __add__(self, other):
        return self._made(self.data + list(_items(other)))

    def __radd__(self, other):
        return self._made(list(_items(other)) + self.data)

    def __iadd__(self, other):
        self.data.extend(_items(other))
        return self

    def __mul__(self, n: int):
        return self._made(self.data * n)

    def __rmul__(self, n: int):
        return self._made(self.data * n)

    def append(self, item):
        self.data.append(item)

    def insert(self, i: int, item):
        self.data.insert(i, item)

    def pop(self, i: int = -1):
        return self.data.pop(i)

    def remove(self, item):
        self.data.remove(item)

    def clear(self):
        self.data.clear()

    def copy(self):
        return self._made(self.data[:])

    def count(self, item):
        return self.data.count(item)

    def index(self, item, *bounds):
        return self.data.index(item, *bounds)

    def reverse(self):
        self.data.reverse()

    def sort(self, *, key=None, reverse=False):
        self.data.sort(key=key, reverse=reverse)

    def extend(self, other):
        self.data.extend(_items(other))


def _items(other):
    if isinstance(other, UserList):
        return other.data
    else:
        return other


def _text(other):
    if isinstance(other, UserString):
        return other.data
    else:
        return other


class UserString:
    def __init__(self, seq):
        self.data = str(_text(seq))

    def _made(self, text):
        made = object_copy(self)
        made.data = text
        return made

    def __str__(self):
        return self.data

    def __repr__(self):
        return repr(self.data)

    def __hash__(self):
        return hash(self.data)

    def __len__(self):
        return len(self.data)

    def __int__(self):
        return int(self.data)

    def __float__(self):
        return float(self.data)

    def __iter__(self):
        for c in self.data:
            yield self._made(c)

    def __contains__(self, part):
        return _text(part) in self.data

    def __getitem__(self, i):
        return self._made(self.data[i])

    def __eq__(self, other):
        return self.data == _text(other)

    def __lt__(self, other):
        return self.data < _text(other)

    def __le__(self, other):
        return self.data <= _text(other)

    def __gt__(self, other):
        return self.data > _text(other)

    def __ge__(self, other):
        return self.data >= _text(other)

    def __add__(self, other):
        return self._made(self.data + str(_text(other)))

    def __radd__(self, other):
        return self._made(str(other) + self.data)

    def __mul__(self, n: int):
        return self._made(self.data * n)

    def __rmul__(self, n: int):
        return self._made(self.data * n)

    def __mod__(self, values):
        return self._made(self.data % values)

    def join(self, seq):
        return self.data.join([str(part) for part in seq])

    def replace(self, old, new, count: int = -1):
        return self._made(self.data.replace(_text(old), _text(new), count))

    def capitalize(self):
        return self._made(self.data.capitalize())

    def casefold(self):
        return self._made(self.data.casefold())

    def lower(self):
        return self._made(self.data.lower())

    def upper(self):
        return self._made(self.data.upper())

    def swapcase(self):
        return self._made(self.data.swapcase())

    def title(self):
        return self._made(self.data.title())

    def strip(self, chars=None):
        return self._made(self.data.strip(chars))

    def lstrip(self, chars=None):
        return self._made(self.data.lstrip(chars))

    def rstrip(self, chars=None):
        return self._made(self.data.rstrip(chars))

    def center(self, width: int, *fill):
        return self._made(self.data.center(width, *fill))

    def ljust(self, width: int, *fill):
        return self._made(self.data.ljust(width, *fill))

    def rjust(self, width: int, *fill):
        return self._made(self.data.rjust(width, *fill))

    def zfill(self, width: int):
        return self._made(self.data.zfill(width))

    def removeprefix(self, prefix):
        return self._made(self.data.removeprefix(_text(prefix)))

    def removesuffix(self, suffix):
        return self._made(self.data.removesuffix(_text(suffix)))

    def isalnum(self):
        return self.data.isalnum()

    def isalpha(self):
        return self.data.isalpha()

    def isascii(self):
        return self.data.isascii()

    def isdecimal(self):
        return self.data.isdecimal()

    def isdigit(self):
        return self.data.isdigit()

    def isidentifier(self):
        return self.data.isidentifier()

    def islower(self):
        return self.data.islower()

    def isnumeric(self):
        return self.data.isnumeric()

    def isprintable(self):
        return self.data.isprintable()

    def isspace(self):
        return self.data.isspace()

    def istitle(self):
        return self.data.istitle()

    def isupper(self):
        return self.data.isupper()

    def count(self, sub, *bounds):
        return self.data.count(_text(sub), *bounds)

    def find(self, sub, *bounds):
        return self.data.find(_text(sub), *bounds)

    def rfind(self, sub, *bounds):
        return self.data.rfind(_text(sub), *bounds)

    def index(self, sub, *bounds):
        return self.data.index(_text(sub), *bounds)

    def rindex(self, sub, *bounds):
        return self.data.rindex(_text(sub), *bounds)

    def startswith(self, part, *bounds):
        return self.data.startswith(_text(part), *bounds)

    def endswith(self, part, *bounds):
        return self.data.endswith(_text(part), *bounds)

    def split(self, sep=None, maxsplit: int = -1):
        return self.data.split(sep, maxsplit)

    def rsplit(self, sep=None, maxsplit: int = -1):
        return self.data.rsplit(sep, maxsplit)

    def partition(self, sep):
        return self.data.partition(sep)

    def rpartition(self, sep):
        return self.data.rpartition(sep)

    def splitlines(self, *keepends):
        return self.data.splitlines(*keepends)

    def format(self, *values, **named):
        return self.data.format(*values, **named)

    def encode(self, *encoding):
        return self.data.encode(*encoding)
