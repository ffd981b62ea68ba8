import sys


def add(a, b):
    return a + b


print(add(len(sys.argv), 2))
