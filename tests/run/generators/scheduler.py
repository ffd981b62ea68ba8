# round-robin scheduler of generator tasks with sleeping and messages
def worker(name, n, pause):
    for i in range(n):
        print('  %s step %d' % (name, i))
        yield pause
    return


def spawner():
    yield 0
    print('  spawner idle')
    yield 2


class Scheduler:
    def __init__(self):
        self.ready = []
        self.sleeping = []
        self.time = 0
        self.finished = []

    def add(self, name, task):
        self.ready.append((name, task))

    def run(self):
        while self.ready or self.sleeping:
            print('t=%d ready=%s' % (self.time, [n for n, _ in self.ready]))
            batch, self.ready = self.ready, []
            for name, task in batch:
                try:
                    delay = next(task)
                except StopIteration:
                    self.finished.append(name)
                    continue
                if delay == 0:
                    self.ready.append((name, task))
                else:
                    self.sleeping.append((self.time + delay, name, task))
            self.time += 1
            waking = [s for s in self.sleeping if s[0] <= self.time]
            self.sleeping = [s for s in self.sleeping if s[0] > self.time]
            for _, name, task in waking:
                self.ready.append((name, task))
        return self.finished


s = Scheduler()
s.add('a', worker('a', 3, 0))
s.add('b', worker('b', 2, 2))
s.add('c', worker('c', 0, 1))
s.add('s', worker('s', 1, 3))
print(s.run(), s.time)
