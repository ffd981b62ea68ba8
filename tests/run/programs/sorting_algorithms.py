# ten sorting algorithms checked against sorted()
def bubble(a):
    n = len(a)
    for i in range(n):
        swapped = False
        for j in range(n - 1 - i):
            if a[j] > a[j + 1]:
                a[j], a[j + 1] = a[j + 1], a[j]
                swapped = True
        if not swapped:
            break
    return a


def insertion(a):
    for i in range(1, len(a)):
        x = a[i]
        j = i - 1
        while j >= 0 and a[j] > x:
            a[j + 1] = a[j]
            j -= 1
        a[j + 1] = x
    return a


def selection(a):
    for i in range(len(a)):
        m = min(range(i, len(a)), key=lambda k: a[k])
        a[i], a[m] = a[m], a[i]
    return a


def merge(a):
    if len(a) < 2:
        return a
    mid = len(a) // 2
    left, right = merge(a[:mid]), merge(a[mid:])
    out = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            out.append(left[i])
            i += 1
        else:
            out.append(right[j])
            j += 1
    return out + left[i:] + right[j:]


def quick(a):
    if len(a) <= 1:
        return a
    pivot = a[len(a) // 2]
    return (quick([x for x in a if x < pivot]) + [x for x in a if x == pivot]
            + quick([x for x in a if x > pivot]))


def heap(a):
    def sift(i, n):
        while 2 * i + 1 < n:
            c = 2 * i + 1
            if c + 1 < n and a[c + 1] > a[c]:
                c += 1
            if a[i] >= a[c]:
                return
            a[i], a[c] = a[c], a[i]
            i = c

    for i in range(len(a) // 2 - 1, -1, -1):
        sift(i, len(a))
    for end in range(len(a) - 1, 0, -1):
        a[0], a[end] = a[end], a[0]
        sift(0, end)
    return a


def shell(a):
    gap = len(a) // 2
    while gap:
        for i in range(gap, len(a)):
            j = i
            while j >= gap and a[j - gap] > a[j]:
                a[j], a[j - gap] = a[j - gap], a[j]
                j -= gap
        gap //= 2
    return a


def comb(a):
    gap = len(a)
    again = True
    while gap > 1 or again:
        gap = max(1, int(gap / 1.3))
        again = False
        for i in range(len(a) - gap):
            if a[i] > a[i + gap]:
                a[i], a[i + gap] = a[i + gap], a[i]
                again = True
    return a


def counting(a):
    if not a:
        return []
    lo, hi = min(a), max(a)
    counts = [0] * (hi - lo + 1)
    for x in a:
        counts[x - lo] += 1
    return [v + lo for v, n in enumerate(counts) for _ in range(n)]


def radix(a):
    shift = -min(a) if a else 0
    a = [x + shift for x in a]
    place = 1
    while a and max(a) // place:
        buckets = [[] for _ in range(10)]
        for x in a:
            buckets[x // place % 10].append(x)
        a = [x for b in buckets for x in b]
        place *= 10
    return [x - shift for x in a]


x = 12345
data = []
for _ in range(120):
    x = (x * 1103515245 + 12345) % 2 ** 31
    data.append(x % 200 - 100)
tests = [data, [], [1], [2, 1], [5, 5, 5], list(range(30)), list(range(30, 0, -1))]
for f in (bubble, insertion, selection, merge, quick, heap, shell, comb, counting, radix):
    ok = [f(list(t)) == sorted(t) for t in tests]
    print('%-10s %s' % (f.__name__, 'ok' if all(ok) else ok))
print(quick('sorting words by letters'.split()), merge(list('heap'))[:2])
