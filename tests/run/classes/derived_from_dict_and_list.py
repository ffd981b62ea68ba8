"""Classes derived from dict and list."""


class Env(dict):
    def __init__(self, names=(), values=(), outer=None):
        super().__init__()
        self.update(zip(names, values))
        self.outer = outer

    def find(self, name):
        return self if name in self else self.outer.find(name)


class Counter(dict):
    def __missing__(self, key):
        return 0

    def add(self, key, n=1):
        self[key] += n
        return self[key]


class Stack(list):
    def push(self, x):
        self.append(x)

    @property
    def top(self):
        return self[-1]

    def is_empty(self):
        return not self


class Matrix(list):
    def __init__(self, rows):
        super().__init__(list(r) for r in rows)

    def transpose(self):
        return Matrix(zip(*self))

    def __str__(self):
        return '\n'.join(' '.join(str(x) for x in row) for row in self)


class Registry(dict):
    def register(self, f):
        self[f.__name__] = f
        return f


outer = Env(['x', 'y'], [1, 2])
inner = Env(('z',), (3,), outer)
print(inner.find('x')['x'], inner.find('z')['z'], inner, outer, len(outer), sorted(outer.items()))
c = Counter()
for ch in 'mississippi':
    c.add(ch)
print(c, c['q'], 'q' in c, c.get('m'), max(c, key=c.get), isinstance(c, dict), {**c}, dict(c) == c)
c.pop('m')
del c['p']
for k, v in c.items():
    print(k, v, end=' ')
print(list(c), sum(c.values()), c.setdefault('z', 5), bool(c))
s = Stack()
s.push(1)
s.push(2)
s.extend([3, 4])
print(s, s.top, s.pop(), len(s), s.is_empty(), Stack().is_empty(), isinstance(s, list), s == [1, 2, 3])
s[0] = 10
print(s[1:], s + [7], [x * 2 for x in s], sum(s), max(s), 10 in s, s.index(2), sorted(s), s[::-1], list(reversed(s)))
m = Matrix([[1, 2, 3], [4, 5, 6]])
print(m)
print(m.transpose(), m[1][2], len(m), repr(m))
reg = Registry()


@reg.register
def hello(n):
    return 'hello ' * n


@reg.register
def bye(n):
    return 'bye ' * n


print({k: f(2) for k, f in reg.items()})
try:
    Env()['nope']
except KeyError as e:
    print('KeyError', e)
a, *rest = Stack([1, 2, 3])
print(a, rest, Stack('ab') + ['c'], Stack([3, 1, 2]).count(1))
t = Stack([3, 1, 2])
t.sort(reverse=True)
t += [0]
print(t, t != [3, 2, 1], type(t).__name__)
