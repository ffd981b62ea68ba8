class Count:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return CountIt(self.n)
class CountIt:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return self
    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n
class Seq:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError(i)
        return i * 10
class Len:
    def __len__(self):
        return 3
    def __getitem__(self, i):
        if i < 0 or i >= 3:
            raise IndexError
        return i
print(list(Count(3)), tuple(Count(2)), sum(Count(4)), max(Count(3)), sorted(Count(3)), 2 in Count(3), 9 in Count(3), [*Count(2)], set(Count(2)), dict(zip(Count(2), "ab")))
print(list(Seq()), 20 in Seq(), 5 in Seq(), [x for x in Seq()], list(reversed(Len())), list(enumerate(Len())), list(iter(Len())))
a, b, c = Count(3)
print(a, b, c)
a, *b = Seq()
print(a, b)
it = iter(Count(2))
print(next(it), next(it), next(it, "default"))
try:
    next(it)
except StopIteration as e:
    print("stop", e.args)
try:
    next(5)
except TypeError as e:
    print(e)
try:
    next(Count(1))
except TypeError as e:
    print(e)
try:
    for x in 5:
        pass
except TypeError as e:
    print(e)
try:
    len(Count(1))
except TypeError as e:
    print(e)
try:
    Count(1)[0]
except TypeError as e:
    print(e)
try:
    reversed(Count(1))
except TypeError as e:
    print(e)
it = iter([1, 2, 3])
print(next(it), list(it), list(it))
print(list(zip()), list(zip([1])), list(zip([1, 2], "abc", (4, 5, 6))), list(map(lambda x, y: x + y, [1, 2], [3, 4, 5])), list(filter(None, [0, 1, "", "a"])), list(filter(lambda x: x > 1, [1, 2])), list(enumerate("ab", 1)), list(enumerate("ab", start=5)))
print(list(iter(lambda: 3, 3)))
n = [0]
def tick():
    n[0] += 1
    return n[0]
print(list(iter(tick, 4)))
m = map(str, [1, 2])
print(next(m), list(m), iter(m) is m)
z = zip([1, 2], [3, 4])
print(next(z), list(z))
e = enumerate(["x"])
print(next(e), next(e, None))
r = range(10, 0, -3)
print(list(r), len(r), r[1], r[-1], r[1:], 7 in r, 8 in r, r.index(4), r.count(1), r == range(10, 0, -3), range(0) == range(5, 5), r.start, r.stop, r.step, list(reversed(r)), bool(range(0)), hash(range(3)) == hash(range(0, 3)), r, range(3), min(r), sum(r), r[::2], r[5:1])
try:
    r[10]
except IndexError as e:
    print(e)
try:
    r.index(99)
except ValueError as e:
    print(e)
try:
    range(1.5)
except TypeError as e:
    print(e)
class Inf:
    def __iter__(self):
        i = 0
        while True:
            yield i
            i += 1
for i in Inf():
    if i > 3:
        break
print(i)
for i, (x, y) in enumerate([(1, 2), (3, 4)]):
    print(i, x, y)
else:
    print("else")
for c in "":
    pass
else:
    print("empty else")
d = {"a": 1}
for k in d: print(k)
for k, v in d.items(): print(k, v)
for x in (1, 2), [3]: print(x)
lst = [1, 2, 3, 4]
for x in lst[:]:
    if x % 2:
        lst.remove(x)
print(lst)
i = 0
while i < 5:
    i += 1
    if i == 2: continue
    if i == 4: break
else:
    print("never")
print(i, any(x for x in [0, 2]), all(x for x in []), sum(x for x in range(3)), [y for x in [[1], [2, 3]] for y in x], [(x, y) for x in range(2) for y in "ab" if x], {x: y for x, y in [(1, 2)]}, [[j for j in range(i)] for i in range(3)])
