# vpyc: library
"""Containers beyond list, dict and set."""

from _user import UserDict, UserList, UserString


# The deques whose texts are being made, where one may lie in itself.
_showing = []


class deque:
    """A queue with two ends: a ring whose size is a power of two."""

    def __init__(self, iterable=None, maxlen=None):
        self._ring = []
        self._first = 0
        self._len = 0
        self._changes = 0
        if maxlen is None:
            self._limit = -1
        else:
            if maxlen < 0:
                raise ValueError("maxlen must be non-negative")
            self._limit = maxlen
        if iterable is not None:
            self.extend(iterable)

    @property
    def maxlen(self):
        return None if self._limit < 0 else self._limit

    def __len__(self):
        return self._len

    def _at(self, i):
        """The item i places behind the first."""
        return self._ring[(self._first + i) & (len(self._ring) - 1)]

    def _make_room(self, filler):
        """Doubles the ring; an item of the right type fills the places that are free."""
        n = len(self._ring)
        ring = [filler] * (2 * n if n > 0 else 8)
        for i in range(self._len):
            ring[i] = self._at(i)
        self._ring = ring
        self._first = 0

    def append(self, x):
        if self._len == self._limit:
            if self._limit == 0:
                return
            self.popleft()
        if self._len == len(self._ring):
            self._make_room(x)
        self._ring[(self._first + self._len) & (len(self._ring) - 1)] = x
        self._len += 1
        self._changes += 1

    def appendleft(self, x):
        if self._len == self._limit:
            if self._limit == 0:
                return
            self.pop()
        if self._len == len(self._ring):
            self._make_room(x)
        self._first = (self._first - 1) & (len(self._ring) - 1)
        self._ring[self._first] = x
        self._len += 1
        self._changes += 1

    def pop(self):
        if self._len == 0:
            raise IndexError("pop from an empty deque")
        self._len -= 1
        self._changes += 1
        return self._ring[(self._first + self._len) & (len(self._ring) - 1)]

    def popleft(self):
        if self._len == 0:
            raise IndexError("pop from an empty deque")
        x = self._ring[self._first]
        self._first = (self._first + 1) & (len(self._ring) - 1)
        self._len -= 1
        self._changes += 1
        return x

    def extend(self, iterable):
        if iterable is self:
            for x in list(iterable):
                self.append(x)
        else:
            for x in iterable:
                self.append(x)

    def extendleft(self, iterable):
        if iterable is self:
            for x in list(iterable):
                self.appendleft(x)
        else:
            for x in iterable:
                self.appendleft(x)

    def rotate(self, n=1):
        if self._len < 2:
            return
        steps = n % self._len
        if steps * 2 <= self._len:
            for _ in range(steps):
                self._turn_right()
        else:
            for _ in range(self._len - steps):
                self._turn_left()

    def _turn_right(self):
        """Moves the last item to the front."""
        mask = len(self._ring) - 1
        x = self._ring[(self._first + self._len - 1) & mask]
        self._first = (self._first - 1) & mask
        self._ring[self._first] = x
        self._changes += 1

    def _turn_left(self):
        """Moves the first item to the end."""
        mask = len(self._ring) - 1
        x = self._ring[self._first]
        self._ring[(self._first + self._len) & mask] = x
        self._first = (self._first + 1) & mask
        self._changes += 1

    def clear(self):
        self._ring.clear()
        self._first = 0
        self._len = 0
        self._changes += 1

    def copy(self):
        return deque(self) if self._limit < 0 else deque(self, self._limit)

    def __copy__(self):
        return self.copy()

    def reverse(self):
        for i in range(self._len // 2):
            j = self._len - 1 - i
            x = self._at(i)
            self._put(i, self._at(j))
            self._put(j, x)

    def _put(self, i, x):
        self._ring[(self._first + i) & (len(self._ring) - 1)] = x

    def _place(self, i):
        n = i + self._len if i < 0 else i
        if n < 0 or n >= self._len:
            raise IndexError("deque index out of range")
        return n

    def __getitem__(self, i):
        return self._at(self._place(i))

    def __setitem__(self, i, x):
        self._put(self._place(i), x)

    def __delitem__(self, i):
        place = self._place(i)
        for j in range(place, self._len - 1):
            self._put(j, self._at(j + 1))
        self._len -= 1
        self._changes += 1

    def insert(self, i, x):
        if self._len == self._limit:
            raise IndexError("deque already at its maximum size")
        place = i + self._len if i < 0 else i
        place = max(0, min(place, self._len))
        self.append(x)
        j = self._len - 1
        while j > place:
            self._put(j, self._at(j - 1))
            j -= 1
        self._put(place, x)

    def remove(self, x):
        for i in range(self._len):
            if self._at(i) == x:
                del self[i]
                return
        raise ValueError(f"{x!r} is not in deque")

    def index(self, x, start=0, stop=None):
        i = max(start + self._len, 0) if start < 0 else start
        if stop is None:
            end = self._len
        else:
            end = stop + self._len if stop < 0 else min(stop, self._len)
        while i < end:
            if self._at(i) == x:
                return i
            i += 1
        raise ValueError(f"{x!r} is not in deque")

    def count(self, x):
        n = 0
        for i in range(self._len):
            if self._at(i) == x:
                n += 1
        return n

    def __contains__(self, x):
        for i in range(self._len):
            if self._at(i) == x:
                return True
        return False

    def __iter__(self):
        changes = self._changes
        i = 0
        while i < self._len:
            yield self._at(i)
            if self._changes != changes:
                raise RuntimeError("deque mutated during iteration")
            i += 1

    def __reversed__(self):
        changes = self._changes
        i = self._len - 1
        while i >= 0:
            yield self._at(i)
            if self._changes != changes:
                raise RuntimeError("deque mutated during iteration")
            i -= 1

    def __eq__(self, other):
        if self._len != len(other):
            return False
        for i in range(self._len):
            if not self._at(i) == other._at(i):
                return False
        return True

    def __ne__(self, other):
        return not self == other

    def __lt__(self, other):
        if not isinstance(other, deque):
            return NotImplemented
        return list(self) < list(other)

    def __le__(self, other):
        if not isinstance(other, deque):
            return NotImplemented
        return list(self) <= list(other)

    def __gt__(self, other):
        if not isinstance(other, deque):
            return NotImplemented
        return list(self) > list(other)

    def __ge__(self, other):
        if not isinstance(other, deque):
            return NotImplemented
        return list(self) >= list(other)

    def __add__(self, other):
        if not isinstance(other, deque):
            raise TypeError(f'can only concatenate deque (not "{type(other).__name__}") to deque')
        d = self.copy()
        d.extend(other)
        return d

    def __iadd__(self, other):
        self.extend(other)
        return self

    def __mul__(self, n):
        d = self.copy()
        if n <= 0:
            d.clear()
        for _ in range(n - 1):
            d.extend(self)
        return d

    def __repr__(self):
        if list_nests(self._ring):
            if id(self) in _showing:
                return "[...]"
            _showing.append(id(self))
            try:
                return self._text()
            finally:
                _showing.pop()
        else:
            return self._text()

    def _text(self):
        text = repr(list(self))
        if self._limit < 0:
            return type(self).__name__ + "(" + text + ")"
        return f"{type(self).__name__}({text}, maxlen={self._limit})"


class _Mapping:
    """What the dict-like classes have in common: they keep a dict in `_d`."""

    # Tells the json module how to write it.
    def _json_items(self):
        return self._d.items()

    def __len__(self):
        return len(self._d)

    def __contains__(self, key):
        return dict_find(self._d, key) >= 0

    def __iter__(self):
        return self._d.__iter__()

    def __reversed__(self):
        return self._d.__reversed__()

    def __getitem__(self, key):
        return self._d[key]

    def __setitem__(self, key, value):
        dict_put(self._d, key, value)

    def __delitem__(self, key):
        if not dict_remove(self._d, key):
            raise KeyError(key)

    def get(self, key, default=None):
        return self._d.get(key, default)

    def setdefault(self, key, default=None):
        return self._d.setdefault(key, default)

    def pop(self, key, *default):
        return self._d.pop(key, *default)

    def popitem(self):
        return self._d.popitem()

    def keys(self):
        return self._d.keys()

    def values(self):
        return self._d.values()

    def items(self):
        return self._d.items()

    def clear(self):
        dict_clear(self._d)

    def update(self, *others, **named):
        if len(others) == 1:
            _put_all(self._d, others[0])
        if len(named) > 0:
            for name in named:
                dict_put(self._d, name, named[name])

    def __eq__(self, other):
        return self._d == _plain(other)

    def __ne__(self, other):
        return not self == other


def _plain(mapping):
    """The dict in a dict-like object."""
    if isinstance(mapping, _Mapping):
        return mapping._d
    else:
        return mapping


def _put_all(d, other):
    if isinstance(other, _Mapping) and not hasattr(other, "own __iter__"):
        d.update(other._d)
    else:
        d.update(other)


class defaultdict(_Mapping):
    def __init__(self, default_factory=None, *initial, **named):
        self._d = {}
        self.default_factory = default_factory
        if len(initial) == 1:
            _put_all(self._d, initial[0])
        if len(named) > 0:
            for name in named:
                dict_put(self._d, name, named[name])

    def __getitem__(self, key):
        i = dict_find(self._d, key)
        if i >= 0:
            return dict_value(self._d, i)
        return self.__missing__(key)

    def __missing__(self, key):
        if self.default_factory is None:
            raise KeyError(key)
        else:
            value = self.default_factory()
            dict_put(self._d, key, value)
            return value

    def copy(self):
        return defaultdict(self.default_factory, self._d)

    def __copy__(self):
        return self.copy()

    def __or__(self, other):
        d = self.copy()
        _put_all(d._d, other)
        return d

    def __ior__(self, other):
        _put_all(self._d, other)
        return self

    def __repr__(self):
        return f"{type(self).__name__}({self.default_factory!r}, {self._d!r})"


class OrderedDict(_Mapping):
    def __init__(self, *initial, **named):
        self._d = {}
        if len(initial) == 1:
            _put_all(self._d, initial[0])
        if len(named) > 0:
            for name in named:
                dict_put(self._d, name, named[name])

    def popitem(self, last=True):
        d = self._d
        i = dict_last(d) if last else dict_next(d, 0)
        if i < 0:
            raise KeyError("dictionary is empty")
        key = dict_key(d, i)
        value = dict_value(d, i)
        dict_remove(d, key)
        return (key, value)

    def move_to_end(self, key, last=True):
        d = self._d
        i = dict_find(d, key)
        if i < 0:
            raise KeyError(key)
        key = dict_key(d, i)
        value = dict_value(d, i)
        dict_remove(d, key)
        if last:
            dict_put(d, key, value)
        else:
            rest = dict_copy(d)
            dict_clear(d)
            dict_put(d, key, value)
            d.update(rest)

    def copy(self):
        return OrderedDict(self._d)

    def __copy__(self):
        return self.copy()

    @classmethod
    def fromkeys(cls, keys, value=None):
        d = OrderedDict()
        for key in keys:
            d[key] = value
        return d

    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return list(self._d.items()) == list(other._d.items())
        else:
            return self._d == _plain(other)

    def __or__(self, other):
        d = self.copy()
        _put_all(d._d, other)
        return d

    def __ior__(self, other):
        _put_all(self._d, other)
        return self

    def __repr__(self):
        if len(self._d) == 0:
            return type(self).__name__ + "()"
        return type(self).__name__ + "(" + repr(list(self._d.items())) + ")"


class Counter(_Mapping):
    def __init__(self, iterable=None, **named):
        self._d = {}
        if iterable is not None:
            self.update(iterable)
        if len(named) > 0:
            self.update(named)

    def __getitem__(self, key):
        i = dict_find(self._d, key)
        return dict_value(self._d, i) if i >= 0 else 0

    def __delitem__(self, key):
        dict_remove(self._d, key)

    def _add(self, key, n):
        i = dict_find(self._d, key)
        if i >= 0:
            dict_put(self._d, key, dict_value(self._d, i) + n)
        else:
            dict_put(self._d, key, n)

    def update(self, iterable=None, **named):
        if iterable is not None:
            if isinstance(iterable, (dict, _Mapping)):
                for key, n in iterable.items():
                    self._add(key, n)
            else:
                for key in iterable:
                    self._add(key, 1)
        if len(named) > 0:
            for name in named:
                self._add(name, named[name])

    def subtract(self, iterable=None, **named):
        if iterable is not None:
            if isinstance(iterable, (dict, _Mapping)):
                for key, n in iterable.items():
                    self._add(key, -n)
            else:
                for key in iterable:
                    self._add(key, -1)
        if len(named) > 0:
            for name in named:
                self._add(name, -named[name])

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

    def elements(self):
        for key, n in self._d.items():
            for _ in range(n):
                yield key

    def most_common(self, n=None):
        items = list(self._d.items())
        items.sort(key=lambda item: item[1], reverse=True)
        if n is None:
            return items
        else:
            return items[:max(n, 0)]

    def total(self):
        return sum(self._d.values())

    def copy(self):
        return Counter(self._d)

    def __copy__(self):
        return self.copy()

    def __eq__(self, other):
        for key, n in self._d.items():
            if n != other[key]:
                return False
        for key, n in other._d.items():
            if n != self[key]:
                return False
        return True

    def __le__(self, other):
        for key, n in self._d.items():
            if n > other[key]:
                return False
        for key, n in other._d.items():
            if self[key] > n:
                return False
        return True

    def __lt__(self, other):
        return self <= other and self != other

    def __ge__(self, other):
        return other <= self

    def __gt__(self, other):
        return other < self

    def __add__(self, other):
        result = Counter()
        for key, n in self._d.items():
            m = n + other[key]
            if m > 0:
                result[key] = m
        for key, n in other._d.items():
            if key not in self._d and n > 0:
                result[key] = n
        return result

    def __sub__(self, other):
        result = Counter()
        for key, n in self._d.items():
            m = n - other[key]
            if m > 0:
                result[key] = m
        for key, n in other._d.items():
            if key not in self._d and n < 0:
                result[key] = -n
        return result

    def __or__(self, other):
        result = Counter()
        for key, n in self._d.items():
            m = max(n, other[key])
            if m > 0:
                result[key] = m
        for key, n in other._d.items():
            if key not in self._d and n > 0:
                result[key] = n
        return result

    def __and__(self, other):
        result = Counter()
        for key, n in self._d.items():
            m = min(n, other[key])
            if m > 0:
                result[key] = m
        return result

    def _keep_positive(self):
        for key in [key for key, n in self._d.items() if n <= 0]:
            dict_remove(self._d, key)
        return self

    def __iadd__(self, other):
        for key, n in other._d.items():
            self._add(key, n)
        return self._keep_positive()

    def __isub__(self, other):
        for key, n in other._d.items():
            self._add(key, -n)
        return self._keep_positive()

    def __ior__(self, other):
        for key, n in other._d.items():
            if n > self[key]:
                self[key] = n
        return self._keep_positive()

    def __iand__(self, other):
        for key, n in list(self._d.items()):
            if other[key] < n:
                self[key] = other[key]
        return self._keep_positive()

    def __pos__(self):
        return self.copy()._keep_positive()

    def __neg__(self):
        result = Counter()
        for key, n in self._d.items():
            if n < 0:
                result[key] = -n
        return result

    def __repr__(self):
        if len(self._d) == 0:
            return type(self).__name__ + "()"
        parts = [repr(key) + ": " + repr(n) for key, n in self.most_common()]
        return type(self).__name__ + "({" + ", ".join(parts) + "})"


class ChainMap:
    """Several dicts of the same types seen as one; the first has priority and takes what is written."""

    def __init__(self, *maps):
        self.maps = [_plain(m) for m in maps]
        if len(maps) == 0:
            self.maps.append({})

    def __getitem__(self, key):
        for m in self.maps:
            i = dict_find(m, key)
            if i >= 0:
                return dict_value(m, i)
        raise KeyError(key)

    def get(self, key, default=None):
        for m in self.maps:
            i = dict_find(m, key)
            if i >= 0:
                return dict_value(m, i)
        return default

    def __setitem__(self, key, value):
        dict_put(self.maps[0], key, value)

    def __delitem__(self, key):
        if not dict_remove(self.maps[0], key):
            raise KeyError(f"Key not found in the first mapping: {key!r}")

    def __contains__(self, key):
        for m in self.maps:
            if dict_find(m, key) >= 0:
                return True
        return False

    def _merged(self):
        d = {}
        i = len(self.maps) - 1
        while i >= 0:
            d.update(self.maps[i])
            i -= 1
        return d

    def __len__(self):
        return len(self._merged())

    def __iter__(self):
        return self._merged().__iter__()

    def keys(self):
        return self._merged().keys()

    def values(self):
        return self._merged().values()

    def items(self):
        return self._merged().items()

    def new_child(self, m=None, **named):
        """A chain with one more dict in front."""
        first = _plain(m) if m is not None else {}
        if len(named) > 0:
            first.update(**named)
        return self._of([first] + self.maps)

    @property
    def parents(self):
        return self._of(self.maps[1:])

    def _of(self, maps):
        made = object_copy(self)
        made.maps = maps if len(maps) > 0 else [{}]
        return made

    def copy(self):
        return self._of([self.maps[0].copy()] + self.maps[1:])

    def pop(self, key, *default):
        if len(default) == 0:
            if key not in self.maps[0]:
                raise KeyError(f"Key not found in the first mapping: {key!r}")
            return self.maps[0].pop(key)
        else:
            return self.maps[0].pop(key, default[0])

    def popitem(self):
        if len(self.maps[0]) == 0:
            raise KeyError("No keys found in the first mapping.")
        return self.maps[0].popitem()

    def setdefault(self, key, default=None):
        if key not in self:
            self[key] = default
        return self[key]

    def update(self, *others, **named):
        if len(others) == 1:
            _put_all(self.maps[0], others[0])
        if len(named) > 0:
            for name in named:
                dict_put(self.maps[0], name, named[name])

    def clear(self):
        self.maps[0].clear()

    def __bool__(self):
        for m in self.maps:
            if len(m) > 0:
                return True
        return False

    def __copy__(self):
        return self.copy()

    def __or__(self, other):
        first = self.maps[0].copy()
        _put_all(first, other._merged() if isinstance(other, ChainMap) else other)
        return self._of([first] + self.maps[1:])

    def __ior__(self, other):
        _put_all(self.maps[0], other._merged() if isinstance(other, ChainMap) else other)
        return self

    def __eq__(self, other):
        if isinstance(other, ChainMap):
            return self._merged() == other._merged()
        else:
            return self._merged() == _plain(other)

    def __repr__(self):
        return type(self).__name__ + "(" + ", ".join([repr(m) for m in self.maps]) + ")"
