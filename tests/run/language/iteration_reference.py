# Iterators, generators, itertools and everything that takes an iterable.
class Range:

    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return RI(self.n)

class RI:

    def __init__(self, n):
        self.n, self.i = (n, 0)

    def __iter__(self):
        return self

    def __next__(self):
        if self.i >= self.n:
            raise StopIteration
        self.i += 1
        return self.i - 1

r = Range(3)
print(list(r), [x for x in r], sum(r), max(r), tuple(r), set(r), sorted(r, reverse=True), 2 in r, list(zip(r, r)), list(enumerate(r, 1)), list(map(str, r)), list(filter(None, r)), dict.fromkeys(r), [*r, *r], any(r), all(r), ' '.join(map(str, r)), min(r, key=lambda v: -v), list(reversed(list(r))))
a, b, c = r
print(a, b, c)
first, *rest = r
print(first, rest)
it = iter(r)
print(next(it), next(it), next(it), next(it, 'end'), next(it, None))
try:
    next(it)
except StopIteration:
    print('stop')

def gen(n):
    for i in range(n):
        yield i
        if i == 2:
            return

print(list(gen(10)), list(zip(gen(2), 'abc')), sum(gen(3)), list(map(lambda a, b: a * b, gen(3), gen(3))))

def pipeline(src):
    doubled = (x * 2 for x in src)
    filtered = (x for x in doubled if x % 3)
    return list(filtered)

print(pipeline(range(8)))

def chunk(l, n):
    for i in range(0, len(l), n):
        yield l[i:i + n]

print(list(chunk([1, 2, 3, 4, 5], 2)), list(chunk('abcdefg', 3)))

def primes():
    n = 2
    seen = []
    while True:
        if all((n % p for p in seen)):
            seen.append(n)
            yield n
        n += 1

g = primes()
print([next(g) for _ in range(8)])
import itertools
print(list(itertools.islice(primes(), 5)), list(itertools.chain([1], 'a', (2,))), list(itertools.takewhile(lambda v: v < 3, itertools.count())), list(itertools.accumulate([1, 2, 3])), list(itertools.product('ab', [1, 2])), list(itertools.permutations([1, 2, 3], 2))[:3], list(itertools.combinations('abc', 2)), [(k, list(v)) for k, v in itertools.groupby('aabbb')], list(itertools.zip_longest([1], [2, 3], fillvalue=0)), list(itertools.repeat(1, 3)), list((itertools.cycle('ab').__next__() for _ in range(1))))

class Tree:

    def __init__(self, *kids, v=0):
        self.kids, self.v = (kids, v)

    def __iter__(self):
        yield self.v
        for k in self.kids:
            yield from k

print(list(Tree(Tree(v=1), Tree(Tree(v=3), v=2), v=0)))
for i, (x, y) in enumerate(zip([1, 2], 'ab')):
    print(i, x, y, end=';')
for x in reversed([1, 2, 3]):
    print(x, end=' ')
for x in sorted({3, 1, 2}):
    print(x, end=' ')
for k in {'a': 1}:
    print(k, end=' ')
for ch in 'hi':
    print(ch, end=' ')
for b in b'AB':
    print(b, end=' ')
for i in range(5, 0, -2):
    print(i, end=' ')
print()
l = [1, 2, 3, 4]
for x in l:
    if x == 2:
        l.remove(x)
    print(x, end=' ')
print(l)
for x in l[:]:
    l.append(x * 10)
print(l)
m = [[1, 2, 3], [4, 5, 6]]
print(list(zip(*m)), [list(r) for r in zip(*m)], [sum(r) for r in m], sum(map(sum, m)), [[row[i] for row in m] for i in range(3)])
print(dict(zip('abc', range(3))), dict(enumerate('ab')), {v: k for k, v in enumerate('ab')}, list(zip(range(3), 'abc', [True, False, None])))
e = enumerate('xy')
print(next(e), list(e))
z = zip([1, 2], [3, 4])
print(next(z), list(z))
mm = map(str, [1, 2])
print(next(mm), list(mm), list(mm))
print(min('b', 'a', key=ord), max([('a', 1), ('b', 0)], key=lambda t: t[1]), sorted(['bb', 'a', 'ccc'], key=len, reverse=True), sorted([(1, 'b'), (1, 'a')], key=lambda t: t[0]), max([], default='none'), min(3, 1, 2), max('abc', 'abd'), sorted('hello', key=lambda c: (-ord(c), c)))
print(list(iter(lambda it=iter([1, 2, 0, 3]): next(it), 0)), sum([[1], [2]], []), any((x > 2 for x in [1, 2, 3])), all([]), list(range(0)), len(range(10, 0, -3)))
