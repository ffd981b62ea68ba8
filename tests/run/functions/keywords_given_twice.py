def f(*a, **k): return a, k
try:
    print(f(**{"a": 1}, **{"a": 2}))
except TypeError as e: print(e)
try:
    print(f(a=1, **{"a": 2}))
except TypeError as e: print(e)
d = {"a": 1, "b": 2}
try:
    print(f(a=1, **d))
except TypeError as e: print(e)
