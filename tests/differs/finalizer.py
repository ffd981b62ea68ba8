"""`__del__` is never called.

Cause: as for dropped generators. The compiler warns of it.
Workaround: a method `close`, or `__enter__` and `__exit__` with a `with` statement.
"""


class Door:
    def __del__(self):
        print("shut")


door = Door()
door = None
print("end")
