try:
    map(5)
except TypeError as e:
    print(e)
try:
    print(1, sep=5)
except TypeError as e:
    print(e)
try:
    print(1, end=5)
except TypeError as e:
    print(e)
try:
    len()
except TypeError as e:
    print(e)
try:
    len(1, 2)
except TypeError as e:
    print(e)
try:
    abs("a")
except TypeError as e:
    print(e)
try:
    chr("a")
except TypeError as e:
    print(e)
try:
    ord(5)
except TypeError as e:
    print(e)
try:
    ord("ab")
except TypeError as e:
    print(e)
try:
    chr(-1)
except ValueError as e:
    print(e)
try:
    int("x")
except ValueError as e:
    print(e)
try:
    int([])
except TypeError as e:
    print(e)
try:
    float("x")
except ValueError as e:
    print(e)
try:
    float([])
except TypeError as e:
    print(e)
try:
    sum(5)
except TypeError as e:
    print(e)
try:
    sum(["a"])
except TypeError as e:
    print(e)
try:
    sum(["a"], "")
except TypeError as e:
    print(e)
try:
    max()
except TypeError as e:
    print(e)
try:
    max([])
except ValueError as e:
    print(e)
try:
    max(5)
except TypeError as e:
    print(e)
try:
    min(1, "a")
except TypeError as e:
    print(e)
try:
    sorted([1, "a"])
except TypeError as e:
    print(e)
try:
    sorted(5)
except TypeError as e:
    print(e)
try:
    range()
except TypeError as e:
    print(e)
try:
    range(1, 2, 0)
except ValueError as e:
    print(e)
try:
    range("a")
except TypeError as e:
    print(e)
try:
    isinstance(1)
except TypeError as e:
    print(e)
try:
    isinstance(1, 5)
except TypeError as e:
    print(e)
try:
    round("a")
except TypeError as e:
    print(e)
try:
    round()
except TypeError as e:
    print(e)
try:
    pow(2)
except TypeError as e:
    print(e)
try:
    pow("a", 2)
except TypeError as e:
    print(e)
try:
    divmod(1, 0)
except ZeroDivisionError as e:
    print(e)
try:
    divmod(1.5, 0)
except ZeroDivisionError as e:
    print(e)
try:
    divmod("a", 0)
except TypeError as e:
    print(e)
try:
    hash([])
except TypeError as e:
    print(e)
try:
    hash({})
except TypeError as e:
    print(e)
try:
    iter(5)
except TypeError as e:
    print(e)
try:
    next([])
except TypeError as e:
    print(e)
try:
    next(iter([]))
except StopIteration as e:
    print(repr(e))
try:
    enumerate(5)
except TypeError as e:
    print(e)
try:
    zip(5)
except TypeError as e:
    print(e)
try:
    zip([1], 5)
except TypeError as e:
    print(e)
try:
    list(zip([1, 2], [1], strict=True))
except ValueError as e:
    print(e)
try:
    reversed(5)
except TypeError as e:
    print(e)
try:
    list(5)
except TypeError as e:
    print(e)
try:
    tuple(5)
except TypeError as e:
    print(e)
try:
    set(5)
except TypeError as e:
    print(e)
try:
    dict(5)
except TypeError as e:
    print(e)
try:
    dict([1])
except TypeError as e:
    print(e)
try:
    dict([(1, 2, 3)])
except ValueError as e:
    print(e)
try:
    set([[]])
except TypeError as e:
    print(e)
try:
    bin("a")
except TypeError as e:
    print(e)
try:
    hex(1.5)
except TypeError as e:
    print(e)
try:
    any(5)
except TypeError as e:
    print(e)
try:
    filter(None)
except TypeError as e:
    print(e)
try:
    filter(None, 5)
except TypeError as e:
    print(e)
try:
    callable()
except TypeError as e:
    print(e)
try:
    getattr(5, "x")
except AttributeError as e:
    print(e)
try:
    int("12", 1)
except ValueError as e:
    print(e)
try:
    int("12", 40)
except ValueError as e:
    print(e)
try:
    int(12, 10)
except TypeError as e:
    print(e)
try:
    int("9", 8)
except ValueError as e:
    print(e)
try:
    complex("x")
except ValueError as e:
    print(e)
try:
    bytes("a")
except TypeError as e:
    print(e)
try:
    bytes([256])
except ValueError as e:
    print(e)
try:
    bytes(-1)
except ValueError as e:
    print(e)
try:
    bytearray([300])
except ValueError as e:
    print(e)
try:
    format(5, "s")
except ValueError as e:
    print(e)
try:
    format("a", "d")
except ValueError as e:
    print(e)
