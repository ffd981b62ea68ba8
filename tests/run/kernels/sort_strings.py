# merge sort and quick sort used at several element types: int, float, str, tuple
def msort(items):
    if len(items) <= 1:
        return items
    half = len(items) // 2
    a = msort(items[:half])
    b = msort(items[half:])
    merged = []
    while a and b:
        if b[0] < a[0]:
            merged.append(b.pop(0))
        else:
            merged.append(a.pop(0))
    return merged + a + b


def qsort(items):
    if not items:
        return []
    head, *tail = items
    smaller = [t for t in tail if t < head]
    larger = [t for t in tail if not t < head]
    return qsort(smaller) + [head] + qsort(larger)


words = "the quick brown fox jumps over the lazy dog and runs away".split()
nums = [31, -4, 15, 9, 26, -5, 35, 8, 97, 9]
reals = [2.5, -0.5, 1e3, 3.25, 0.0, -1e-3]
pairs = [(2, "b"), (1, "z"), (2, "a"), (1, "a"), (0, "q")]
print(msort(words))
print(qsort(words))
print(msort(nums), qsort(nums))
print(msort(reals), qsort(reals))
print(msort(pairs))
print(qsort(pairs))
print(msort(words) == sorted(words), qsort(pairs) == sorted(pairs))
