# helper functions nested inside others, sharing variables
def sort_words(words):
    seen = []

    def score(w):
        seen.append(w)
        return (len(w), w)

    result = sorted(words, key=score)
    return result, len(seen)


def quicksort(xs):
    def part(lo, hi):
        if lo >= hi:
            return
        p = a[(lo + hi) // 2]
        i, j = lo, hi
        while i <= j:
            while a[i] < p:
                i += 1
            while a[j] > p:
                j -= 1
            if i <= j:
                a[i], a[j] = a[j], a[i]
                i, j = i + 1, j - 1
        part(lo, j)
        part(i, hi)

    a = xs[:]
    part(0, len(a) - 1)
    return a


print(sort_words(['ccc', 'a', 'bb', 'aa']))
print(quicksort([5, 3, 8, 1, 9, 2, 5]), quicksort([]), quicksort(['b', 'a']))


def binomial_row(n):
    def c(k):
        return 1 if k == 0 else c(k - 1) * (n - k + 1) // k
    return [c(k) for k in range(n + 1)]


print(binomial_row(6))
