# page replacement and cache simulations: fifo, lru, clock, optimal, lfu
class Policy:
    def __init__(self, frames):
        self.frames = frames
        self.pages = []
        self.faults = 0

    def run(self, refs):
        self.refs = refs
        for t, p in enumerate(refs):
            if p in self.pages:
                self.hit(p)
            else:
                self.faults += 1
                if len(self.pages) == self.frames:
                    self.evict(t)
                self.load(p)
        return self.faults

    def hit(self, p):
        pass

    def load(self, p):
        self.pages.append(p)

    def evict(self, t):
        self.pages.pop(0)


class Fifo(Policy):
    pass


class Lru(Policy):
    def hit(self, p):
        self.pages.remove(p)
        self.pages.append(p)


class Optimal(Policy):
    def evict(self, t):
        future = self.refs[t + 1:]
        victim = max(self.pages, key=lambda p: future.index(p) if p in future else len(future) + 1)
        self.pages.remove(victim)


class Clock(Policy):
    def __init__(self, frames):
        super().__init__(frames)
        self.used = {}

    def hit(self, p):
        self.used[p] = True

    def load(self, p):
        super().load(p)
        self.used[p] = True

    def evict(self, t):
        while self.used[self.pages[0]]:
            p = self.pages.pop(0)
            self.used[p] = False
            self.pages.append(p)
        super().evict(t)


class Lfu(Lru):
    def __init__(self, frames):
        super().__init__(frames)
        self.count = {}

    def hit(self, p):
        self.count[p] += 1
        super().hit(p)

    def load(self, p):
        self.count[p] = self.count.get(p, 0) + 1
        super().load(p)

    def evict(self, t):
        self.pages.remove(min(self.pages, key=lambda p: self.count[p]))


REFS = [7, 0, 1, 2, 0, 3, 0, 4, 2, 3, 0, 3, 2, 1, 2, 0, 1, 7, 0, 1]
BELADY = [1, 2, 3, 4, 1, 2, 5, 1, 2, 3, 4, 5]
for kind in (Fifo, Lru, Optimal, Clock, Lfu):
    row = [kind(n).run(REFS) for n in range(1, 8)]
    print('%-8s %s' % (kind.__name__, row), sorted(kind(3).run(BELADY) for _ in range(1)))
f3, f4 = Fifo(3), Fifo(4)
print('anomaly', f3.run(BELADY), f4.run(BELADY), f3.pages, f4.pages)
x, refs = 5, []
for _ in range(400):
    x = (x * 1103 + 377) % 9973
    refs.append(min(x % 20, x // 20 % 20))
best = Optimal(6).run(refs)
print(best, {k.__name__: k(6).run(refs) for k in (Fifo, Lru, Clock, Lfu)}, all(k(6).run(refs) >= best for k in (Fifo, Lru, Clock, Lfu)))
