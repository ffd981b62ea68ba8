# fenwick tree, segment tree with a chosen operation, sparse table
class Fenwick:
    def __init__(self, values):
        self.n = len(values)
        self.tree = [0] * (self.n + 1)
        for i, v in enumerate(values):
            self.add(i, v)

    def add(self, i, delta):
        i += 1
        while i <= self.n:
            self.tree[i] += delta
            i += i & -i

    def prefix(self, i):
        s = 0
        while i > 0:
            s += self.tree[i]
            i -= i & -i
        return s

    def range(self, lo, hi):
        return self.prefix(hi) - self.prefix(lo)


class SegmentTree:
    def __init__(self, values, op, unit):
        self.op, self.unit = op, unit
        self.n = len(values)
        self.t = [unit] * self.n + list(values)
        for i in range(self.n - 1, 0, -1):
            self.t[i] = op(self.t[2 * i], self.t[2 * i + 1])

    def __setitem__(self, i, v):
        i += self.n
        self.t[i] = v
        while i > 1:
            i //= 2
            self.t[i] = self.op(self.t[2 * i], self.t[2 * i + 1])

    def query(self, lo, hi):
        left, right = self.unit, self.unit
        lo += self.n
        hi += self.n
        while lo < hi:
            if lo & 1:
                left = self.op(left, self.t[lo])
                lo += 1
            if hi & 1:
                hi -= 1
                right = self.op(self.t[hi], right)
            lo //= 2
            hi //= 2
        return self.op(left, right)


data = [5, 3, 8, 6, 2, 7, 4, 1]
f = Fenwick(data)
print([f.prefix(i) for i in range(9)], f.range(2, 5))
f.add(3, 10)
print(f.range(2, 5), f.range(0, 8))
low = SegmentTree(data, min, 10 ** 9)
high = SegmentTree(data, max, -1)
text = SegmentTree(list('segments'), lambda a, b: a + b, '')
print(low.query(0, 8), low.query(2, 4), high.query(3, 7), text.query(2, 6))
low[4] = 9
text[0] = 'S'
print(low.query(3, 6), text.query(0, 8), low.query(3, 3))
x, ok = 1, True
for _ in range(300):
    x = x * 48271 % 2147483647
    lo, hi, v = x % 8, x // 8 % 8 + 1, x // 64 % 50
    data[lo] = v
    low[lo] = v
    high[lo] = v
    if lo < hi:
        ok = ok and low.query(lo, hi) == min(data[lo:hi]) and high.query(lo, hi) == max(data[lo:hi])
print(ok, data)
inversions = 0
seen = Fenwick([0] * 50)
for k, v in enumerate(data):
    inversions += k - seen.prefix(v + 1)
    seen.add(v, 1)
print(inversions, sum(a > b for i, a in enumerate(data) for b in data[i + 1:]))
