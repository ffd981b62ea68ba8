# many features of the language and the library in one small program
import sys
from collections import namedtuple, defaultdict, Counter, deque
Point = namedtuple("Point", "x y")
p = Point(1, 2)
print(p, p.x + p.y, p[0])
x, y = p
print(x, y)
dd = defaultdict(list)
for w in "the quick brown the fox".split():
    dd[len(w)].append(w)
print(sorted(dd.items()))
c = Counter("mississippi")
print(c.most_common(2), c["s"])
d = deque([1, 2, 3], maxlen=3)
d.append(4)
print(list(d), d)
matrix = [[1, 2, 3], [4, 5, 6]]
print(list(map(list, zip(*matrix))))
print([[row[i] for row in matrix] for i in range(3)])
words = ["apple", "bob", "cat"]
print({w: len(w) for w in words}, {len(w) for w in words})
print(sorted(words, key=lambda w: (-len(w), w)))
fmt = "{:>10}|{:<5}|{:^7}"
print(fmt.format("a", 1, 2.5))
print("%s has %d items" % ("list", 3))
t = "%5.2f"
print(t % 3.14159)
def gen(n):
    a, b = 0, 1
    while a < n:
        yield a
        a, b = b, a + b
print(list(gen(50)), max(gen(100)))
with open("./out.txt", "w") as f:
    f.write("hello\nworld\n")
with open("./out.txt") as f:
    for line in f:
        print(line.strip())
try:
    int("abc")
except ValueError as e:
    print("error:", e)
finally:
    print("done")
print(sum(x * x for x in range(10) if x % 2), any(x > 5 for x in [1, 2, 9]))
a = [3, 1, 2]
a.sort(reverse=True)
print(a, a[::-1], a[-1])
print(" ".join(str(v) for v in a))
class Shape:
    def area(self):
        raise NotImplementedError
    def __repr__(self):
        return f"{type(self).__name__}({self.area():.2f})"
class Sq(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
class Ci(Shape):
    def __init__(self, r): self.r = r
    def area(self): return 3.14159 * self.r ** 2
print([Sq(2), Ci(1.5)])
import os
os.remove("./out.txt")
print(isinstance(Sq(1), Shape), hasattr(Sq(1), "s"))
print(divmod(17, 5), -7 // 2, -7 % 3, 2 ** 10, 7 / 2)
print(round(2.5), round(3.14159, 2), abs(-3), 1e10, 1e100, 0.1 + 0.2)
print("abc"[::-1], "Hello".lower().replace("l", "L"), "a,b,c".split(","))
print(f"{3.14159:.2f} {42:05d} {'x':>5} {1000000:,}")
