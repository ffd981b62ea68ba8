"""A weak reference never loses its object.

Cause: as for dropped generators: memory is given back some time later, and a weak reference counts as any other.
Workaround: set the reference to None where the object is no longer wanted.
"""

import weakref


class Door:
    pass


door = Door()
known = weakref.ref(door)
door = None
print(known() is None)
