# vpyc: library
"""The classes of `collections.abc` as bases: what they give a class that has the few methods they are built on."""

from abc import ABC, abstractmethod

from _bytearray import bytearray, memoryview
from _user import _MappingChanges
from builtins import _SetOrder
from collections import ChainMap, _Mapping, deque


class Iterator(ABC):
    @abstractmethod
    def __next__(self):
        pass

    def __iter__(self):
        return self


class Sequence(ABC):
    @abstractmethod
    def __getitem__(self, index):
        pass

    @abstractmethod
    def __len__(self):
        pass

    def __iter__(self):
        i = 0
        while i < len(self):
            yield self[i]
            i += 1

    def __contains__(self, value):
        for item in self:
            if item == value:
                return True
        return False

    def __reversed__(self):
        i = len(self) - 1
        while i >= 0:
            yield self[i]
            i -= 1

    def index(self, value, start=0, stop=None):
        n = len(self)
        i = max(n + start, 0) if start < 0 else start
        end = n if stop is None else stop + n if stop < 0 else stop
        while i < end and i < n:
            if self[i] == value:
                return i
            i += 1
        raise ValueError

    def count(self, value):
        n = 0
        for item in self:
            if item == value:
                n += 1
        return n


class MutableSequence(Sequence):
    @abstractmethod
    def __setitem__(self, index, value):
        pass

    @abstractmethod
    def __delitem__(self, index):
        pass

    @abstractmethod
    def insert(self, index, value):
        pass

    def append(self, value):
        self.insert(len(self), value)

    def extend(self, values):
        for value in values:
            self.append(value)

    def __iadd__(self, values):
        self.extend(values)
        return self

    def reverse(self):
        n = len(self)
        for i in range(n // 2):
            self[i], self[n - i - 1] = self[n - i - 1], self[i]

    def pop(self, index=-1):
        value = self[index]
        del self[index]
        return value

    def remove(self, value):
        del self[self.index(value)]

    def clear(self):
        while len(self) > 0:
            self.pop()


class MappingView:
    def __init__(self, mapping):
        self._mapping = mapping

    def __len__(self):
        return len(self._mapping)

    def __repr__(self):
        return type(self).__name__ + "(" + repr(self._mapping) + ")"


class KeysView(MappingView):
    def __iter__(self):
        for key in self._mapping:
            yield key

    def __contains__(self, key):
        return key in self._mapping


class ValuesView(MappingView):
    def __iter__(self):
        for key in self._mapping:
            yield self._mapping[key]

    def __contains__(self, value):
        for key in self._mapping:
            if self._mapping[key] == value:
                return True
        return False


class ItemsView(MappingView):
    def __iter__(self):
        for key in self._mapping:
            yield (key, self._mapping[key])

    def __contains__(self, item):
        key, value = item
        return key in self._mapping and self._mapping[key] == value


class Mapping(ABC):
    @abstractmethod
    def __getitem__(self, key):
        pass

    @abstractmethod
    def __iter__(self):
        pass

    @abstractmethod
    def __len__(self):
        pass

    # Tells the json module how to write it.
    def _json_items(self):
        return self.items()

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def keys(self):
        return KeysView(self)

    def values(self):
        return ValuesView(self)

    def items(self):
        return ItemsView(self)

    def __eq__(self, other):
        if not isinstance(other, (dict, Mapping, _Mapping)):
            return False
        if len(self) != len(other):
            return False
        for key in self:
            if key not in other or self[key] != other[key]:
                return False
        return True


class MutableMapping(_MappingChanges, Mapping):
    @abstractmethod
    def __setitem__(self, key, value):
        pass

    @abstractmethod
    def __delitem__(self, key):
        pass


class Set(_SetOrder, ABC):
    @abstractmethod
    def __contains__(self, value):
        pass

    @abstractmethod
    def __iter__(self):
        pass

    @abstractmethod
    def __len__(self):
        pass

    def _from_iterable(self, values):
        return type(self)(values)

    def __eq__(self, other):
        if not isinstance(other, (set, frozenset, Set)):
            return False
        return len(self) == len(other) and self <= other

    def __and__(self, other):
        return self._from_iterable([value for value in other if value in self])

    def __or__(self, other):
        return self._from_iterable([value for value in self] + [value for value in other])

    def __sub__(self, other):
        return self._from_iterable([value for value in self if value not in other])

    def __xor__(self, other):
        mine = [value for value in self if value not in other]
        return self._from_iterable(mine + [value for value in other if value not in self])


class MutableSet(Set):
    @abstractmethod
    def add(self, value):
        pass

    @abstractmethod
    def discard(self, value):
        pass

    def remove(self, value):
        if value not in self:
            raise KeyError(value)
        self.discard(value)

    def pop(self):
        for value in self:
            self.discard(value)
            return value
        raise KeyError

    def clear(self):
        while len(self) > 0:
            self.pop()

    def __ior__(self, other):
        for value in other:
            self.add(value)
        return self

    def __iand__(self, other):
        for value in [value for value in self if value not in other]:
            self.discard(value)
        return self

    def __isub__(self, other):
        for value in [value for value in other]:
            self.discard(value)
        return self
