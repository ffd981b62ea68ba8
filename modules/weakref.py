# vpyc: library
"""References that do not keep an object alive in CPython. Here an object lives as long as anything refers to it, and a
weak reference does: it never loses its object."""


class ref:
    def __init__(self, object, callback=None):
        self._object = object

    def __call__(self):
        return self._object

    def __eq__(self, other):
        return self._object == other._object

    def __hash__(self):
        return hash(self._object)
