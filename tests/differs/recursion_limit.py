"""Recursion is limited by the stack, not by a count.

Cause: a call is a call of C; the limit is the size of the stack.
Workaround: none is needed for programs that run in CPython; to recurse deeper, raise `ulimit -s`.
"""


def depth(n):
    if n == 0:
        return 0
    return 1 + depth(n - 1)


print(depth(5000))
