# recursion 900 deep is fine, then sys.exit with the depth in range: exit status 7
import sys


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


def build(n):
    return [] if n == 0 else build(n - 1) + [n]


print(depth(900), len(build(500)), build(5))
sys.exit(depth(7))
