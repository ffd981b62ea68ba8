"""The text of an object without `__repr__` has no address.

Cause: output that changes with every run helps nobody.
Workaround: write `__repr__`, or print `id(x)`.
"""


class Point:
    pass


text = repr(Point())
print(text.startswith("<__main__.Point object"), text.endswith("Point object>"))
