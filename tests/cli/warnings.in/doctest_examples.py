import doctest


def double(x):
    """
    >>> double(2)
    4
    """
    return x * 2


doctest.testmod()
print(double(4))
