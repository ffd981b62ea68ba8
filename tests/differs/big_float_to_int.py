"""A float that does not fit an int cannot be converted.

Cause: an `int` is 64 bits wide.
Workaround: `math.floor` and `//` have the same limit; compute with the float, or test it first.
"""

print(int(1e18))
print(int(1e19))
