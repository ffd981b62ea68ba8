# vpyc: library machine-ints
"""Search in sorted lists."""


def bisect_left(a, x, lo=0, hi=None, *, key=None):
    if lo < 0:
        raise ValueError("lo must be non-negative")
    low = lo
    if hi is None:
        high = len(a)
    else:
        high = hi
    while low < high:
        middle = (low + high) // 2
        if key is None:
            if a[middle] < x:
                low = middle + 1
            else:
                high = middle
        elif key(a[middle]) < x:
            low = middle + 1
        else:
            high = middle
    return low


def bisect_right(a, x, lo=0, hi=None, *, key=None):
    if lo < 0:
        raise ValueError("lo must be non-negative")
    low = lo
    if hi is None:
        high = len(a)
    else:
        high = hi
    while low < high:
        middle = (low + high) // 2
        if key is None:
            if x < a[middle]:
                high = middle
            else:
                low = middle + 1
        elif x < key(a[middle]):
            high = middle
        else:
            low = middle + 1
    return low


def bisect(a, x, lo=0, hi=None, *, key=None):
    return bisect_right(a, x, lo, hi, key=key)


def insort_left(a, x, lo=0, hi=None, *, key=None):
    if key is None:
        a.insert(bisect_left(a, x, lo, hi), x)
    else:
        a.insert(bisect_left(a, key(x), lo, hi, key=key), x)


def insort_right(a, x, lo=0, hi=None, *, key=None):
    if key is None:
        a.insert(bisect_right(a, x, lo, hi), x)
    else:
        a.insert(bisect_right(a, key(x), lo, hi, key=key), x)


def insort(a, x, lo=0, hi=None, *, key=None):
    insort_right(a, x, lo, hi, key=key)
