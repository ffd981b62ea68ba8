"""A set of strings is run through in another order.

Cause: hash values of strings are our own, and the same in every run; CPython's change with every run. Sets of numbers
and dicts are run through in CPython's order.
Workaround: `sorted(s)`.
"""

words = "the quick brown fox jumps over a lazy dog and then it sleeps under an old oak tree".split()
print(" ".join(set(words)))
