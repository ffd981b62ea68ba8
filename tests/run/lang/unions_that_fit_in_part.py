import math
def f(x): return x
vals = [1, "ab", [1, 2], len, f, math.sqrt, [3, 4], None]
def z(rows):
    a, b = zip(*rows)
    return a, b
def it(r): return list(iter(r))
for v in vals:
    try: print(it(v))
    except TypeError as e: print(e)
print(z([v for v in vals if isinstance(v, list)]))
try: print(z(vals))
except TypeError as e: print(e)
class Symbol(str): pass
def ex(x):
    if len(x) == 3: x = x + [None]
    return x
for v in [[1, 2, 3], [1]]:
    print(ex(v))
s = Symbol("abc")
def made(flag):
    return Symbol("abc") if flag else [1, 2, 3]
print(ex(made(False)))
try:
    print(ex(made(True)))
except TypeError as e: print(e)
