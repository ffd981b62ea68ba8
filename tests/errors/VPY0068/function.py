def f():
    from math import *
    return sqrt(2.0)
