"""An int that may also be a float is exact up to 2**53 only.

Cause: where an int and a float can both arrive and the program can tell them apart, the value is a double with a mark
whether it is an int; arithmetic stays as fast as of floats. A bigger int is an OverflowError, never a wrong digit.
Workaround: keep ints and floats in variables and lists of their own, or make all of them floats.
"""


def root(n):
    if n < 0:
        return 0.5
    return n


print(root(-1), root(2**53), root(2**53 + 1))
