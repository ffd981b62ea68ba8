class Stack(list):
    def push(self, x):
        self.append(x)
    def peek(self):
        return self[-1]
s = Stack()
s.push(1); s.push(2)
print(s, s.peek(), len(s), isinstance(s, list), s[0:1], s == [1, 2], bool(s), list(s), sorted(s, reverse=True))
for i, x in enumerate(s):
    print(i, x)
s[0] = 7
del s[1]
print(s, 7 in s, s + [3], [0] + s, s * 2)
class Named(list):
    def __init__(self, name, items=()):
        self.name = name
        self.extend(items)
    def __repr__(self):
        return "%s:%s" % (self.name, list.__repr__(self))
n = Named("n", [3, 1, 2])
print(n, n.name)
n.sort()
print(n, max(n), sum(n), [x * 2 for x in n], n.index(2), n.count(3), n.pop(), n)
a, b = n
print(a, b, *n)
class Matrix(list):
    def __init__(self, rows):
        super().__init__(rows)
    def __mul__(self, k):
        return Matrix([[x * k for x in r] for r in self])
print(Matrix([[1, 2], [3, 4]]) * 2)
words = Stack(["b", "a"])
words.push("c")
print("-".join(words), words)
