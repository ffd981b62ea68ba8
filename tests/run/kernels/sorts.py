# ten sorting algorithms against sorted() on the same pseudo-random lists
def bubble(a):
    n = len(a)
    for i in range(n):
        swapped = False
        for j in range(0, n - i - 1):
            if a[j] > a[j + 1]:
                a[j], a[j + 1] = a[j + 1], a[j]
                swapped = True
        if not swapped:
            break
    return a


def selection(a):
    for i in range(len(a)):
        m = i
        for j in range(i + 1, len(a)):
            if a[j] < a[m]:
                m = j
        a[i], a[m] = a[m], a[i]
    return a


def insertion(a):
    for i in range(1, len(a)):
        key = a[i]
        j = i - 1
        while j >= 0 and a[j] > key:
            a[j + 1] = a[j]
            j -= 1
        a[j + 1] = key
    return a


def shell(a):
    gap = len(a) // 2
    while gap > 0:
        for i in range(gap, len(a)):
            t = a[i]
            j = i
            while j >= gap and a[j - gap] > t:
                a[j] = a[j - gap]
                j -= gap
            a[j] = t
        gap //= 2
    return a


def quick(a):
    if len(a) <= 1:
        return a
    pivot = a[len(a) // 2]
    return quick([x for x in a if x < pivot]) + [x for x in a if x == pivot] + quick([x for x in a if x > pivot])


def quick_in_place(a, lo=0, hi=None):
    if hi is None:
        hi = len(a) - 1
    if lo < hi:
        p = a[hi]
        i = lo
        for j in range(lo, hi):
            if a[j] <= p:
                a[i], a[j] = a[j], a[i]
                i += 1
        a[i], a[hi] = a[hi], a[i]
        quick_in_place(a, lo, i - 1)
        quick_in_place(a, i + 1, hi)
    return a


def merge_sort(a):
    if len(a) < 2:
        return a
    mid = len(a) // 2
    left, right = merge_sort(a[:mid]), merge_sort(a[mid:])
    out = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            out.append(left[i])
            i += 1
        else:
            out.append(right[j])
            j += 1
    out.extend(left[i:])
    out.extend(right[j:])
    return out


def heap_sort(a):
    def sift(start, end):
        root = start
        while 2 * root + 1 <= end:
            child = 2 * root + 1
            if child + 1 <= end and a[child] < a[child + 1]:
                child += 1
            if a[root] < a[child]:
                a[root], a[child] = a[child], a[root]
                root = child
            else:
                return

    n = len(a)
    for s in range((n - 2) // 2, -1, -1):
        sift(s, n - 1)
    for e in range(n - 1, 0, -1):
        a[e], a[0] = a[0], a[e]
        sift(0, e - 1)
    return a


def counting(a):
    if not a:
        return a
    lo, hi = min(a), max(a)
    counts = [0] * (hi - lo + 1)
    for x in a:
        counts[x - lo] += 1
    out = []
    for v, c in enumerate(counts):
        out += [v + lo] * c
    return out


def comb(a):
    gap = len(a)
    done = False
    while not done:
        gap = int(gap / 1.3)
        if gap <= 1:
            gap = 1
            done = True
        for i in range(len(a) - gap):
            if a[i] > a[i + gap]:
                a[i], a[i + gap] = a[i + gap], a[i]
                done = False
    return a


seed = 42


def rnd(limit):
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed // 65536 % limit


inputs = [[], [1], [2, 1], [5] * 7, list(range(20)), list(range(20, 0, -1)), [rnd(1000) - 500 for _ in range(150)]]
names = ["bubble", "selection", "insertion", "shell", "quick", "quick_in_place", "merge_sort", "heap_sort", "counting", "comb"]
for name in names:
    good = 0
    for data in inputs:
        work = data[:]
        if name == "bubble":
            res = bubble(work)
        elif name == "selection":
            res = selection(work)
        elif name == "insertion":
            res = insertion(work)
        elif name == "shell":
            res = shell(work)
        elif name == "quick":
            res = quick(work)
        elif name == "quick_in_place":
            res = quick_in_place(work)
        elif name == "merge_sort":
            res = merge_sort(work)
        elif name == "heap_sort":
            res = heap_sort(work)
        elif name == "counting":
            res = counting(work)
        else:
            res = comb(work)
        if res == sorted(data):
            good += 1
    print("%-15s %d of %d" % (name, good, len(inputs)))
print(sorted(inputs[-1])[:10])
