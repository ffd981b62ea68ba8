"""`sys.setrecursionlimit` changes nothing.

Cause: the limit is the size of the stack.
Workaround: `ulimit -s` before the program starts.
"""

import sys


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


sys.setrecursionlimit(60)
try:
    print(depth(100))
except RecursionError:
    print("too deep")
