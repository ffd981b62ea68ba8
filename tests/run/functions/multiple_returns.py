# returning tuples, None, different paths; unpacking at the call
def minmax(xs):
    if not xs:
        return None
    return min(xs), max(xs)


def divide(a, b):
    if b == 0:
        return None, 'division by zero'
    return a // b, ''


def nothing():
    return


def implicit(x):
    if x > 0:
        return x


r = minmax([3, 1, 2])
if r is not None:
    lo, hi = r
    print(lo, hi)
print(minmax([]), divide(7, 2), divide(1, 0), nothing(), implicit(3), implicit(-3))
q, err = divide(9, 3)
print(q, repr(err))
(a, b), c = (1, 2), 3
print(a + b + c)
