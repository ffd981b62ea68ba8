"""modules that are C extensions of CPython, such as numpy"""
# not compiled
import ctypes

print(ctypes.sizeof(ctypes.c_int))
