from functools import cached_property
class Data:
    def __init__(self, xs):
        self.xs = xs
        self.calls = 0
    @cached_property
    def total(self):
        self.calls += 1
        return sum(self.xs)
    @cached_property
    def name(self):
        return "d%d" % self.total
d = Data([1,2,3])
print(d.total, d.total, d.calls, d.name)
e = Data([4])
print(e.name, e.calls)
e.total = 9
print(e.total)
