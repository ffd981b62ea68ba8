# sys.argv: length one when no arguments are given; settings from optional arguments
import sys


def setting(i, default):
    if len(sys.argv) > i:
        return int(sys.argv[i])
    return default


n = int(sys.argv[1]) if len(sys.argv) > 1 else 12
print(len(sys.argv), n, setting(2, 7), sys.argv[1:], len(sys.argv[0]) > 0)
print(sum([k for k in range(n)]))
