"""An operation that no type allows is an error before the program runs, even where `except` would catch it.

Cause: types are known when the program is compiled. If only some of the types that can arrive do not fit, the
exception is raised as in CPython.
Workaround: leave the operation out; to see whether a value is of a type, `isinstance`.
"""

try:
    print(None + 1)
except TypeError:
    print("caught")
