# fields, methods, several instances, method chaining
class Counter:
    def __init__(self, start=0):
        self.n = start
        self.history = []

    def inc(self, by=1):
        self.n += by
        self.history.append(by)
        return self

    def reset(self):
        self.n = 0
        self.history.clear()


a = Counter()
b = Counter(10)
a.inc().inc().inc(5)
b.inc(by=-3)
print(a.n, a.history, b.n, b.history)
a.reset()
print(a.n, a.history, b.n)
b.n = 99
print(b.inc().n)
