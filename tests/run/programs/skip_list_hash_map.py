# own hash map with chaining and resizing, and a skip list with seeded levels
import random


class HashMap:
    def __init__(self):
        self.buckets = [[] for _ in range(4)]
        self.size = 0
        self.grown = 0

    @staticmethod
    def code(key):
        h = 5381
        for c in key:
            h = (h * 33 + ord(c)) % 4294967296
        return h

    def _find(self, key):
        bucket = self.buckets[self.code(key) % len(self.buckets)]
        for i, (k, _) in enumerate(bucket):
            if k == key:
                return bucket, i
        return bucket, -1

    def __setitem__(self, key, value):
        bucket, i = self._find(key)
        if i >= 0:
            bucket[i] = (key, value)
            return
        bucket.append((key, value))
        self.size += 1
        if self.size > 2 * len(self.buckets):
            self.grown += 1
            items = list(self.items())
            self.buckets = [[] for _ in range(2 * len(self.buckets))]
            for k, v in items:
                self.buckets[self.code(k) % len(self.buckets)].append((k, v))

    def __getitem__(self, key):
        bucket, i = self._find(key)
        if i < 0:
            raise KeyError(key)
        return bucket[i][1]

    def __delitem__(self, key):
        bucket, i = self._find(key)
        if i < 0:
            raise KeyError(key)
        bucket.pop(i)
        self.size -= 1

    def __contains__(self, key):
        return self._find(key)[1] >= 0

    def __len__(self):
        return self.size

    def items(self):
        for bucket in self.buckets:
            yield from bucket


class SkipNode:
    def __init__(self, key, height):
        self.key = key
        self.next = [None] * height


class SkipList:
    HEIGHT = 8

    def __init__(self, seed):
        self.head = SkipNode(None, self.HEIGHT)
        self.rng = random.Random(seed)

    def _before(self, key):
        out = [self.head] * self.HEIGHT
        node = self.head
        for level in range(self.HEIGHT - 1, -1, -1):
            while node.next[level] is not None and node.next[level].key < key:
                node = node.next[level]
            out[level] = node
        return out

    def add(self, key):
        before = self._before(key)
        nxt = before[0].next[0]
        if nxt is not None and nxt.key == key:
            return False
        height = 1
        while height < self.HEIGHT and self.rng.random() < 0.5:
            height += 1
        node = SkipNode(key, height)
        for level in range(height):
            node.next[level] = before[level].next[level]
            before[level].next[level] = node
        return True

    def remove(self, key):
        before = self._before(key)
        node = before[0].next[0]
        if node is None or node.key != key:
            return False
        for level in range(len(node.next)):
            before[level].next[level] = node.next[level]
        return True

    def __iter__(self):
        node = self.head.next[0]
        while node is not None:
            yield node.key
            node = node.next[0]


m = HashMap()
for i, w in enumerate('the cat and the dog and the bird'.split()):
    m[w] = m[w] + 1 if w in m else 1
print(sorted(m.items()), len(m), m.grown)
for i in range(100):
    m['k%d' % i] = i
for i in range(0, 100, 2):
    del m['k%d' % i]
print(len(m), m.grown, m['k51'], 'k50' in m, max(len(b) for b in m.buckets) < 8)
try:
    del m['k50']
except KeyError as e:
    print('KeyError', e)
s = SkipList(4)
x = 9
added = 0
for _ in range(200):
    x = x * 171 % 30269
    added += s.add(x % 500)
xs = list(s)
print(added, len(xs), xs == sorted(set(xs)), xs[:8])
print(s.remove(xs[3]), s.remove(xs[3]), s.remove(10 ** 6), len(list(s)), xs[3] in s, xs[4] in s)
