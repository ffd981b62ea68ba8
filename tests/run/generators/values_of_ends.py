def gen():
    yield 1
g = gen()
print(next(g))
try:
    next(g)
except StopIteration as e:
    print("stop", e.value, e.args)
try:
    g.send(None)
except StopIteration as e:
    print("stop", e.value, e.args)
def gen():
    yield 1
    return
g = gen()
print(next(g))
try:
    next(g)
except StopIteration as e:
    print("stop", e.value, e.args)
def gen():
    yield 1
    return 8
g = gen()
print(next(g))
try:
    next(g)
except StopIteration as e:
    print("stop", e.value, e.args, repr(e), str(e))
try:
    next(iter([]))
except StopIteration as e:
    print("stop", e.value, e.args, repr(e), str(e))
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration(42)
        self.n -= 1
        return self.n
def d():
    r = yield from It(3)
    print("r", r)
print(list(d()))
print(list(It(2)), sum(It(4)), max(It(5)), 2 in It(5), tuple(It(3)), sorted(It(3)))
a, *b = It(4)
print(a, b)
print(next(It(0), "default"))
try:
    next(iter([]))
except StopIteration:
    print("stop")
g = (i * j for i in range(3) for j in range(i))
print(list(g), list(g))
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
for i, x in zip(range(10), fib()): print(x, end=" ")
print()
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration(42)
        self.n -= 1
        return self.n
def d():
    r = yield from It(3)
    print("r", r)
print(list(d()))
