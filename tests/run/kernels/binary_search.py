# binary search: leftmost, rightmost, exact, on a rotated list, on a real function
def find(a, x):
    lo, hi = 0, len(a) - 1
    while lo <= hi:
        mid = (lo + hi) // 2
        if a[mid] == x:
            return mid
        if a[mid] < x:
            lo = mid + 1
        else:
            hi = mid - 1
    return -1


def left(a, x):
    lo, hi = 0, len(a)
    while lo < hi:
        mid = lo + (hi - lo) // 2
        if a[mid] < x:
            lo = mid + 1
        else:
            hi = mid
    return lo


def right(a, x):
    lo, hi = 0, len(a)
    while lo < hi:
        mid = lo + (hi - lo) // 2
        if x < a[mid]:
            hi = mid
        else:
            lo = mid + 1
    return lo


def recursive(a, x, lo=0, hi=None):
    if hi is None:
        hi = len(a)
    if lo >= hi:
        return None
    mid = (lo + hi) // 2
    if a[mid] == x:
        return mid
    if a[mid] > x:
        return recursive(a, x, lo, mid)
    return recursive(a, x, mid + 1, hi)


def rotated(a, x):
    lo, hi = 0, len(a) - 1
    while lo <= hi:
        m = (lo + hi) // 2
        if a[m] == x:
            return m
        if a[lo] <= a[m]:
            if a[lo] <= x < a[m]:
                hi = m - 1
            else:
                lo = m + 1
        elif a[m] < x <= a[hi]:
            lo = m + 1
        else:
            hi = m - 1
    return -1


def bisect(f, a, b, eps=1e-12):
    fa = f(a)
    while b - a > eps:
        m = (a + b) / 2
        fm = f(m)
        if fa * fm <= 0:
            b = m
        else:
            a, fa = m, fm
    return (a + b) / 2


data = [1, 3, 3, 3, 7, 9, 12, 12, 20]
for x in (0, 1, 3, 8, 12, 20, 21):
    print(x, find(data, x) >= 0, left(data, x), right(data, x), right(data, x) - left(data, x), recursive(data, x) is not None)
words = ["ant", "bee", "cat", "dog", "eel"]
print([find(words, w) for w in ["ant", "cow", "eel"]], recursive(words, "dog"), recursive(words, "zzz"))
for k in range(5):
    rot = list(range(0, 50, 10))
    rot = rot[k:] + rot[:k]
    print(rot, [rotated(rot, v) for v in (0, 20, 40, 15)])
print("%.9f" % bisect(lambda x: x * x - 2, 0.0, 2.0))
print("%.9f" % bisect(lambda x: x ** 3 - x - 2, 1, 2))
