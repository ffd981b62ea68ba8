class T:
    def __init__(self, v):
        self.v = v
    def __iter__(self):
        yield self.v
        yield self.v + 1
    def m(self):
        return self.v
def build(items):
    r = None
    for i in items:
        r = T(i)
    return r
t = build([1, 2])
print(t.m())
print(list(zip(t, t)))
print(list(iter(t)), list(enumerate(t)), list(map(str, t)))
