"""A literal format that does not go with its value is an error before the program runs.

Cause: types are known when the program is compiled. Inside `try` the exception is raised as in CPython.
Workaround: convert the value (`int(x)`, `float(x)`, `str(x)`).
"""

name = "Ada"
print("%d years" % name)
