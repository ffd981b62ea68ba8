# generator methods of classes, with self state
class Range2:
    def __init__(self, lo, hi):
        self.lo, self.hi = lo, hi

    def __iter__(self):
        i = self.lo
        while i < self.hi:
            yield i
            i += 1

    def backwards(self):
        i = self.hi
        while i > self.lo:
            i -= 1
            yield i

    def pairs(self):
        for a in self:
            for b in self:
                if a < b:
                    yield a, b


r = Range2(2, 5)
print(list(r), list(r.backwards()), list(r.pairs()))
print(sum(r), sorted(r, reverse=True), [x for x in r if x != 3])
for (a, b), c in zip(r.pairs(), r):
    print(a, b, c)
