import sys


def what():
    t, v, tb = sys.exc_info()
    return t, str(v)


class C(Exception):
    pass


try:
    raise C("mine")
except C:
    print(what()[1], sys.exc_info()[0], sys.exc_info()[0] is C)
    try:
        raise ValueError("in")
    except ValueError:
        print(sys.exc_info()[1], sys.exc_info()[0].__name__)
    print(sys.exc_info()[1])
print(sys.exc_info() == (None, None, None))
print(sys.exception())
try:
    raise C(1)
except C:
    print(repr(sys.exception()))
