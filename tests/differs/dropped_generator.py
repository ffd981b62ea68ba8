"""A generator that is dropped before its end does not run its `finally`.

Cause: memory is given back by a collector that looks for what is no longer used, some time later; nothing runs when
an object is freed.
Workaround: `it.close()`, or `with contextlib.closing(it)`.
"""


def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("closed")


for n in numbers():
    print(n)
    break
print("end")
