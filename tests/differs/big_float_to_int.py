"""A float that does not fit an int cannot be converted.

Cause: an `int` is 64 bits wide.
Workaround: `--int-width=big`; or compute with the float. `math.floor` has the same limit.
"""

print(int(1e18))
print(int(1e19))
