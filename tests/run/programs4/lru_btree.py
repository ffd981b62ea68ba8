from collections import OrderedDict
from bisect import bisect_left, insort
import functools


class LRU:
    def __init__(self, capacity):
        self.capacity = capacity
        self.data = OrderedDict()
        self.hits = self.misses = 0

    def get(self, key, default=None):
        try:
            value = self.data[key]
        except KeyError:
            self.misses += 1
            return default
        self.data.move_to_end(key)
        self.hits += 1
        return value

    def put(self, key, value):
        self.data[key] = value
        self.data.move_to_end(key)
        if len(self.data) > self.capacity:
            old, _ = self.data.popitem(last=False)
            return old


def memo(cache):
    def deco(fn):
        @functools.wraps(fn)
        def inner(*args):
            v = cache.get(args)
            if v is None:
                v = fn(*args)
                cache.put(args, v)
            return v
        return inner
    return deco


@memo(LRU(8))
def slow(a, b):
    return a ** b


print([slow(i % 5, 2) for i in range(12)], slow.__name__)


class Node:
    def __init__(self, leaf=True):
        self.keys = []
        self.kids = []
        self.leaf = leaf

    def __repr__(self):
        return f"{self.keys}" if self.leaf else f"({self.keys}: {' '.join(map(repr, self.kids))})"


class BTree:
    def __init__(self, t=2):
        self.root = Node()
        self.t = t

    def __contains__(self, k):
        x = self.root
        while True:
            i = bisect_left(x.keys, k)
            if i < len(x.keys) and x.keys[i] == k:
                return True
            if x.leaf:
                return False
            x = x.kids[i]

    def insert(self, k):
        r = self.root
        if len(r.keys) == 2 * self.t - 1:
            s = Node(leaf=False)
            s.kids.append(r)
            self.root = s
            self._split(s, 0)
        self._insert(self.root, k)

    def _split(self, x, i):
        t, y = self.t, x.kids[i]
        z = Node(y.leaf)
        x.kids.insert(i + 1, z)
        x.keys.insert(i, y.keys[t - 1])
        z.keys, y.keys = y.keys[t:], y.keys[:t - 1]
        if not y.leaf:
            z.kids, y.kids = y.kids[t:], y.kids[:t]

    def _insert(self, x, k):
        if x.leaf:
            insort(x.keys, k)
            return
        i = bisect_left(x.keys, k)
        if len(x.kids[i].keys) == 2 * self.t - 1:
            self._split(x, i)
            if k > x.keys[i]:
                i += 1
        self._insert(x.kids[i], k)

    def __iter__(self):
        def walk(x):
            for i, k in enumerate(x.keys):
                if not x.leaf:
                    yield from walk(x.kids[i])
                yield k
            if not x.leaf:
                yield from walk(x.kids[-1])
        yield from walk(self.root)

    @property
    def height(self):
        h, x = 1, self.root
        while not x.leaf:
            x = x.kids[0]
            h += 1
        return h


t = BTree()
for k in [10, 20, 5, 6, 12, 30, 7, 17, 3, 1, 25, 28]:
    t.insert(k)
print(t.root, t.height)
print(*t, 12 in t, 13 in t)
words = BTree(3)
for w in "it was the best of times it was the worst of times it was the age of wisdom".split():
    if w not in words:
        words.insert(w)
print(list(words))


class Bloom:
    def __init__(self, m, k):
        self.m, self.k, self.bits = m, k, 0

    def _positions(self, item):
        h1 = h2 = 0
        for ch in item:
            h1 = (h1 * 31 + ord(ch)) % 1000003
            h2 = (h2 * 131 + ord(ch)) % 999983
        return [(h1 + i * h2) % self.m for i in range(self.k)]

    def add(self, item):
        for p in self._positions(item):
            self.bits |= 1 << p

    def __contains__(self, item):
        return all(self.bits >> p & 1 for p in self._positions(item))


b = Bloom(60, 3)
for w in ("apple", "pear", "plum"):
    b.add(w)
print([w in b for w in ("apple", "plum", "kiwi", "fig", "pear")], bin(b.bits).count("1"))


class MinHeap:
    def __init__(self, items=()):
        self.a = list(items)
        for i in reversed(range(len(self.a) // 2)):
            self._down(i)

    def push(self, x):
        self.a.append(x)
        i = len(self.a) - 1
        while i and self.a[i] < self.a[(i - 1) // 2]:
            self.a[i], self.a[(i - 1) // 2] = self.a[(i - 1) // 2], self.a[i]
            i = (i - 1) // 2

    def pop(self):
        if not self.a:
            raise IndexError("pop from empty heap")
        self.a[0], self.a[-1] = self.a[-1], self.a[0]
        top = self.a.pop()
        self._down(0)
        return top

    def _down(self, i):
        n = len(self.a)
        while (c := 2 * i + 1) < n:
            if c + 1 < n and self.a[c + 1] < self.a[c]:
                c += 1
            if self.a[i] <= self.a[c]:
                break
            self.a[i], self.a[c] = self.a[c], self.a[i]
            i = c

    def __len__(self):
        return len(self.a)


h = MinHeap([5, 3, 8, 1])
h.push(2)
print([h.pop() for _ in range(len(h))])
h2 = MinHeap()
for p in [(2, 'b'), (1, 'z'), (1, 'a')]:
    h2.push(p)
print(h2.pop(), len(h2))
h.pop()
