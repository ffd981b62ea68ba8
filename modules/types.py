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

    def __repr__(self):
        for name in object_attribute_names():
            if name not in self._names and hasattr(self, name):
                raise NotImplementedError("repr of a SimpleNamespace with an attribute that was assigned: " + name)
        return "namespace(" + ", ".join([name + "=" + repr(getattr(self, name)) for name in self._names]) + ")"
