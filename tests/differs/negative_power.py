"""An int to the power of a negative int that is not a literal is a ValueError.

Cause: the result of `int ** int` is an int; only a literal exponent such as `2 ** -1` tells that it is a float.
Workaround: write a float base: `2.0 ** n`.
"""

print(2**-1)
n = -1
print(2**n)
