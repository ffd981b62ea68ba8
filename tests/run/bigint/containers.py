# vpyc: std=python3 int-width=big
# As keys, items, indices, bounds.
from collections import Counter, defaultdict, deque
import bisect
import heapq
import itertools
import functools
import operator

big = 10**20
d = {big: "a", 5: "b", -big: "c"}
print(d, d[big], d.get(big + 1), big in d, 5.0 in d, 1e20 in d, d.pop(-big), len(d))
small = {1: "x", 2: "y"}
print(small.get(big), big in small, small.get(big - big + 2), (big - big + 1) in small)
s = {1, 2, 3}
s.discard(big)
print(big in s, s | {big}, sorted(s ^ {big, 1}), {big, 2**70} & {2**70})
print(hash(big) == hash(1e20), hash(2**61 - 1), hash(2**61), hash(-(2**61 - 1)), hash(True) == hash(1), hash(-1), hash(2**200), hash(-(2**200)))
grid = {(0, 0): 1}
for x in range(3):
    for y in range(3):
        grid[(x + 1, y * 2)] = x * y
print(grid, (1 + 1, 2) in grid, (big, 1) in grid, grid.get((0, 0)))
items = [3, big, -big, 0, 2**64, 2**63]
print(sorted(items), sorted(items, reverse=True), max(items), min(items), sum(items), items.index(big), items.count(0))
items.sort(key=lambda v: -v)
print(items, bisect.bisect(sorted(items), 2**63))
heap = []
for v in items:
    heapq.heappush(heap, v)
print([heapq.heappop(heap) for _ in range(len(items))], heapq.nlargest(2, items))
n = big - big + 2
seq = [10, 20, 30, 40]
print(seq[n], seq[n - 1], seq[-n], seq[:big], seq[-big:], seq[n:], seq[::n], "abcd"[n], (1, 2, 3)[n], b"abc"[n], range(10)[n])
seq[n] = 7
del seq[n - 2]
seq.insert(n, 5)
print(seq, seq.pop(n), "ab" * n, [0] * n, (1,) * n, b"z" * n, [big] * 2)
for key in (big, -big):
    try:
        print(seq[key])
    except IndexError as error:
        print(error)
    try:
        print("abc"[key])
    except IndexError as error:
        print(error)
print([i for i in range(n)], [i for i in range(n, n + 3)], [i for i in range(big, big + 3)], [i for i in range(big, big - 5, -2)])
for i in range(big):
    if i == 3:
        break
print(i, list(range(n, 10, n)), len(range(n, 10)), n in range(5), big in range(5))
c = Counter([big, 1, big])
c[big] += big
print(c, c.most_common(1))
dd = defaultdict(int)
for i in range(5):
    dd[i * big] += i
print(dict(dd))
q = deque([1, big], maxlen=2)
q.append(big * big)
print(q, q[n - 1])
print(list(itertools.accumulate([big] * 3)), functools.reduce(operator.mul, [big, big, 3]), list(itertools.islice(itertools.count(big, big), 3)))
print([divmod(a, b) for a, b in zip([big, -big], [7, 7])], list(map(abs, [-big, 5])), list(enumerate([big], 5)))
print(any([big - big]), all([big]), not big, big and 5, (big - big) or 7, big if big else 0)
print(isinstance(big, int), type(big), type(big) == int, type(5) is type(big), isinstance(True, int))
match big:
    case 5:
        print("five")
    case 100000000000000000000:
        print("big")


class Account:
    def __init__(self):
        self.total = 0
        self.history = []

    def add(self, amount):
        self.total += amount
        self.history.append(self.total)
        return self


a = Account().add(1).add(2**62).add(2**62).add(2**100)
print(a.total, a.history)


def swap(pair):
    a, b = pair
    return b, a


print(swap((1, big)), swap(("x", big * 2)))
maybe = None
for v in (None, 3, big):
    maybe = v
    print(maybe is None, maybe)
