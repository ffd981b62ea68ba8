import string, types, sys
class A:
    def __init__(self): self.b = 5; self.c = {"k": [1, 2]}
f = string.Formatter()
print("{0.b} {x[0]} {y.c[k][1]:03d}".format(A(), x=[7, 8], y=A()))
try:
    import math
    math.nothing
except AttributeError as e: print(e)
try:
    from math import nothing2
except ImportError as e: print(type(e).__name__)
try:
    import nonexistent_module
except ModuleNotFoundError as e: print(e)
print(hasattr(sys, "getwindowsversion"), hasattr(math, "pi"))
try:
    import numpy as np
except ImportError:
    np = None
print(np is None)
