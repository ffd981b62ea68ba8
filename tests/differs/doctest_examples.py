"""The examples in docstrings are not run by `doctest`.

Cause: examples are text, and running them would need an interpreter. The compiler warns of it.
Workaround: `assert` statements, or run `python3 -m doctest` on the file.
"""

import doctest


def double(x):
    """
    >>> double(2)
    4
    """
    return x * 2


print(doctest.testmod())
