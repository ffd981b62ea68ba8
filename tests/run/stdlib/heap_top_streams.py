# running medians, top-k of a stream and k-way merging with heapq
import heapq
from itertools import count, islice


class Median:
    def __init__(self):
        self.low = []
        self.high = []

    def add(self, x):
        heapq.heappush(self.high, -heapq.heappushpop(self.low, -x))
        if len(self.high) > len(self.low):
            heapq.heappush(self.low, -heapq.heappop(self.high))
        return self.value()

    def value(self):
        if len(self.low) > len(self.high):
            return float(-self.low[0])
        return (self.high[0] - self.low[0]) / 2


class TopK:
    def __init__(self, k):
        self.k = k
        self.heap = []

    def add(self, score, name):
        if len(self.heap) < self.k:
            heapq.heappush(self.heap, (score, name))
        elif (score, name) > self.heap[0]:
            heapq.heapreplace(self.heap, (score, name))

    def best(self):
        return sorted(self.heap, reverse=True)


def smooth_numbers(primes):
    heap = [1]
    seen = {1}
    while True:
        n = heapq.heappop(heap)
        yield n
        for p in primes:
            if n * p not in seen:
                seen.add(n * p)
                heapq.heappush(heap, n * p)


def smallest_pairs(a, b, k):
    heap = [(a[0] + b[0], 0, 0)]
    out = []
    while heap and len(out) < k:
        _, i, j = heapq.heappop(heap)
        out.append((a[i], b[j]))
        if j + 1 < len(b):
            heapq.heappush(heap, (a[i] + b[j + 1], i, j + 1))
        if j == 0 and i + 1 < len(a):
            heapq.heappush(heap, (a[i + 1] + b[0], i + 1, 0))
    return out


m = Median()
print([m.add(x) for x in (5, 15, 1, 3, 8, 7, 9, 2)])
top = TopK(3)
for name, score in [('a', 5), ('b', 9), ('c', 1), ('d', 7), ('e', 9), ('f', 8)]:
    top.add(score, name)
print(top.best())
print(list(islice(smooth_numbers([2, 3, 5]), 20)))
print(smallest_pairs([1, 7, 11], [2, 4, 6], 5))
merged = heapq.merge((x * x for x in count(1)), (x ** 3 for x in count(1)))
print(list(islice(merged, 12)))
print(heapq.nsmallest(3, ['pear', 'fig', 'banana', 'kiwi'], key=lambda w: (len(w), w)))
tick = count()
jobs = []
for pri, job in [(2, 'write'), (1, 'plan'), (2, 'test'), (1, 'think')]:
    heapq.heappush(jobs, (pri, next(tick), job))
print([heapq.heappop(jobs)[2] for _ in range(4)])
