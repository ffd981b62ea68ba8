# vpyc: library
"""What classes derived from `list`, `dict` and `set` are derived from: each object keeps a value of the built-in
type, and has its methods.

The compiler puts these classes in place of the built-in ones in the bases of a class, and begins the `__init__` of
such a class with theirs.
"""

from collections import _Mapping, _plain, _put_all


class _list:
    def __init__(self, *initial):
        if len(initial) == 1:
            self._list_items = list(initial[0])
        else:
            self._list_items = []

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
        self._list_items.extend(_items(iterable))

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
        self._list_items.extend(_items(other))
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


class _dict(_Mapping):
    def __init__(self, *initial, **named):
        self._d = {}
        if len(initial) == 1:
            _put_all(self._d, initial[0])
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

    def __or__(self, other):
        return self._d | _plain(other)

    def __ior__(self, other):
        _put_all(self._d, other)
        return self

    def __repr__(self):
        return repr(self._d)


class _set:
    def __init__(self, *initial):
        if len(initial) == 1:
            self._set_items = set(initial[0])
        else:
            self._set_items = set()

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

    def __ior__(self, other):
        self._set_items |= _members(other)
        return self

    def __iand__(self, other):
        self._set_items &= _members(other)
        return self

    def __isub__(self, other):
        self._set_items -= _members(other)
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
