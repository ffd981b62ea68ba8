import math
def show(v):
    try:
        return float(v)
    except TypeError as e:
        return str(e)[:30]
def make(n):
    def inner(x):
        return x + n
    return inner
class P:
    pass
def flo(x):
    try:
        return math.floor(x)
    except TypeError as e:
        return "TE"
vals = [1.5, len, "3", lambda x: x, make(2), P(), [1], 7, None, show]
for v in vals:
    print(show(v), flo(v))
def conv(v):
    out = []
    for c in (int, float, str, bool, list):
        try:
            r = c(v)
            out.append(type(r).__name__)
        except (TypeError, ValueError) as e:
            out.append(type(e).__name__)
    return out
for v in vals[1:]:
    print(conv(v))
def more(v):
    out = []
    for k in range(9):
        try:
            if k == 0: r = abs(v)
            elif k == 1: r = round(v)
            elif k == 2: r = -v
            elif k == 3: r = len(v)
            elif k == 4: r = v + 1
            elif k == 5: r = v < 2
            elif k == 6: r = sum(v)
            elif k == 7: r = ord(v)
            else: r = math.sqrt(v)
            out.append(str(r))
        except (TypeError, ValueError) as e:
            out.append(type(e).__name__)
    return out
for v in vals:
    print(more(v))
