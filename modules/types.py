# vpyc: library machine-ints
"""Types that have no name of their own among the built-in ones."""


class SimpleNamespace:
    """An object with the attributes that it is given. The compiler knows from the calls which these are."""

    def __init__(self, **named):
        self._names: list[str] = []
        if len(named) > 0:
            for name in named:
                self._names.append(name)
                setattr(self, name, named[name])

    def __eq__(self, other):
        return repr(self) == repr(other)

    def _check(self):
        for name in object_attribute_names():
            if name not in self._names and hasattr(self, name):
                raise NotImplementedError("all of a SimpleNamespace with an attribute that was assigned: " + name)

    @property
    def __dict__(self):
        self._check()
        return {name: getattr(self, name) for name in self._names}

    def __repr__(self):
        self._check()
        return "namespace(" + ", ".join([name + "=" + repr(getattr(self, name)) for name in self._names]) + ")"


class MappingProxyType:
    """A dict that cannot be changed by this name."""

    def __init__(self, mapping):
        self._mapping = mapping

    def __getitem__(self, key):
        return self._mapping[key]

    def __contains__(self, key):
        return key in self._mapping

    def __len__(self):
        return len(self._mapping)

    def __iter__(self):
        return iter(self._mapping)

    def __eq__(self, other):
        if isinstance(other, MappingProxyType):
            return self._mapping == other._mapping
        else:
            return self._mapping == other

    def __or__(self, other):
        return self._mapping | other

    def get(self, key, default=None):
        return self._mapping.get(key, default)

    def keys(self):
        return self._mapping.keys()

    def values(self):
        return self._mapping.values()

    def items(self):
        return self._mapping.items()

    def copy(self):
        return self._mapping.copy()

    def __str__(self):
        return str(self._mapping)

    def __repr__(self):
        return "mappingproxy(" + repr(self._mapping) + ")"
