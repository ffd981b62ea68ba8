"""`with`, `contextlib.contextmanager`"""
from contextlib import contextmanager


class Door:
    def __enter__(self):
        print("open")
        return self

    def __exit__(self, kind, value, trace):
        print("close", value)
        return True


@contextmanager
def tag(name):
    print("<" + name + ">")
    try:
        yield name.upper()
    finally:
        print("</" + name + ">")


with Door() as d, tag("p") as t:
    print(t)
    raise ValueError("lost")
print("after")
