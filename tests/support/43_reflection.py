"""`ast`, `dis`, `pickle`, `inspect.signature`: looking at a program from inside"""
# not compiled
import inspect

print(inspect.signature(print))
