"""`is` of equal numbers and strings is true.

Cause: numbers and strings are values, not objects with an address of their own; `is` compares what they hold.
CPython's answer depends on which of them it happens to keep only once.
Workaround: compare values with `==`; `is` is for None and for objects that can change.
"""

a = 1000
b = int("1000")
print(a is b)
print("".join(["a", "b"]) is "ab"[:])
