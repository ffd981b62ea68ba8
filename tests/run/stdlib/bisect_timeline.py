# bisect at work: a time series store, step functions, sorted collections, LIS in n log n
from bisect import bisect_left, bisect_right, insort


class Series:
    def __init__(self):
        self.times = []
        self.values = []

    def put(self, t, v):
        i = bisect_left(self.times, t)
        if i < len(self.times) and self.times[i] == t:
            self.values[i] = v
        else:
            self.times.insert(i, t)
            self.values.insert(i, v)

    def at(self, t):
        i = bisect_right(self.times, t)
        return self.values[i - 1] if i else None

    def between(self, lo, hi):
        a, b = bisect_left(self.times, lo), bisect_right(self.times, hi)
        return list(zip(self.times[a:b], self.values[a:b]))


class SortedBag:
    def __init__(self, items=()):
        self.items = sorted(items)

    def add(self, x):
        insort(self.items, x)

    def rank(self, x):
        return bisect_left(self.items, x)

    def count(self, x):
        return bisect_right(self.items, x) - bisect_left(self.items, x)

    def nearest(self, x):
        i = bisect_left(self.items, x)
        around = self.items[max(0, i - 1):i + 1]
        return min(around, key=lambda y: (abs(y - x), y))


def lis_length(xs):
    tails = []
    for x in xs:
        i = bisect_left(tails, x)
        tails[i:i + 1] = [x]
    return len(tails)


def inversions(xs):
    seen, total = [], 0
    for x in xs:
        total += len(seen) - bisect_right(seen, x)
        insort(seen, x)
    return total


s = Series()
for t, v in [(10, 1.5), (30, 2.5), (20, 2.0), (30, 9.0)]:
    s.put(t, v)
print(s.times, s.values, [s.at(t) for t in (5, 10, 15, 29, 30, 99)], s.between(10, 20))
b = SortedBag([5, 1, 9, 5])
b.add(7)
b.add(5)
print(b.items, b.rank(5), b.rank(6), b.count(5), b.count(4), [b.nearest(x) for x in (0, 6, 8, 100)])
print([lis_length(x) for x in ([3, 1, 4, 1, 5, 9, 2, 6], [5, 4, 3], [], [1, 2, 2, 3])], inversions([3, 1, 2]), inversions(list(range(5, 0, -1))))
taxes = [(0, 0), (1000, 10), (5000, 20), (20000, 40)]
bounds = [t for t, _ in taxes]
for income in (0, 999, 1000, 7500, 20000):
    print(income, taxes[bisect_right(bounds, income) - 1][1], end='; ')
print()
words = sorted('pear fig apple apricot banana avocado'.split())
lo, hi = bisect_left(words, 'a'), bisect_left(words, 'b')
print(words[lo:hi], words[bisect_left(words, 'ap'):bisect_left(words, 'aq')])
