import itertools
from collections import deque


def count(start=0, step=1):
    while True:
        yield start
        start += step


def take(n, it):
    for _, x in zip(range(n), it):
        yield x


def chain(*its):
    for it in its:
        yield from it


def flatten(tree):
    if isinstance(tree, (list, tuple)):
        for t in tree:
            yield from flatten(t)
    else:
        yield tree


print(list(take(5, count(10, 3))), list(chain('ab', [1, 2], range(2))), list(flatten([1, [2, (3, [4, 'x'])], []])))


def averager():
    total, n, avg = 0.0, 0, None
    while True:
        x = yield avg
        if x is None:
            return n, avg
        total += x
        n += 1
        avg = total / n


def grouper(results, key):
    while True:
        results[key] = yield from averager()


results = {}
for key, values in {'a': [1, 2, 3], 'b': [10.5]}.items():
    g = grouper(results, key)
    next(g)
    for v in values:
        print(g.send(v), end=' ')
    g.send(None)
print(results)


def resource(log):
    log.append('open')
    try:
        while True:
            try:
                got = yield len(log)
                log.append(got)
            except KeyError as e:
                log.append('caught ' + str(e))
                yield -1
    finally:
        log.append('closed')


log = []
r = resource(log)
print(next(r), r.send('x'), r.throw(KeyError('k')), next(r))
r.close()
print(log)
try:
    next(r)
except StopIteration as e:
    print('stop', e.value)


def ret():
    yield 1
    return 'done'


g = ret()
print(next(g))
try:
    next(g)
except StopIteration as e:
    print(e.value)
print(next(g, 'default'))


def delegate():
    v = yield from ret()
    print('got', v)
    w = yield from [7, 8]
    print('got', w)
    return v


print(list(delegate()))


class Tree:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

    @classmethod
    def build(cls, items):
        root = None
        for i in items:
            root = cls.insert(root, i)
        return root

    @staticmethod
    def insert(node, v):
        if node is None:
            return Tree(v)
        if v < node.value:
            node.left = Tree.insert(node.left, v)
        else:
            node.right = Tree.insert(node.right, v)
        return node


t = Tree.build([5, 2, 8, 1, 9, 3])
print(list(t), sum(t), max(t), 8 in t, sorted(t, reverse=True), list(zip(t, t)))
a, b, *rest = t
print(a, b, rest)


def primes():
    sieve = {}
    n = 2
    while True:
        if n not in sieve:
            yield n
            sieve[n * n] = [n]
        else:
            for p in sieve.pop(n):
                sieve.setdefault(p + n, []).append(p)
        n += 1


print(list(itertools.takewhile(lambda p: p < 40, primes())), list(itertools.islice(primes(), 5, 10)))


def pipeline():
    lines = (line.strip() for line in ['a 1', ' b 2 ', '', 'c x'])
    pairs = (line.split() for line in lines if line)
    for name, num in pairs:
        try:
            yield name, int(num)
        except ValueError:
            yield name, None


print(dict(pipeline()))


def scheduler(tasks):
    queue = deque(tasks)
    while queue:
        name, task = queue.popleft()
        try:
            value = next(task)
        except StopIteration as stop:
            yield name, 'finished', stop.value
        else:
            yield name, 'yielded', value
            queue.append((name, task))


def worker(n):
    for i in range(n):
        yield i * i
    return f'{n} steps'


for event in scheduler([('A', worker(2)), ('B', worker(3)), ('C', worker(0))]):
    print(*event)


def permutations(items):
    if len(items) <= 1:
        yield items
        return
    for i, x in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield [x] + rest


print([''.join(p) for p in permutations(list('abc'))], len(list(permutations([1, 2, 3, 4]))))


def fib_memo(cache={}):
    def fib(n):
        if n not in cache:
            cache[n] = n if n < 2 else fib(n - 1) + fib(n - 2)
        return cache[n]
    return (fib(i) for i in itertools.count())


print([next(g) for g in [fib_memo()] for _ in range(12)])
print(list(map(lambda a, b: a * b, range(4), count(1))), [*take(3, 'xyz')], {*take(3, count())}, list(zip(*[iter(range(6))] * 2)))
ge = (x * x for x in range(4))
print(4 in ge, list(ge))
print(any(x > 2 for x in [1, 2, 3, 1 / 1]), all(x for x in ()), sum(len(w) for w in ('a', 'bb')))
print(list(itertools.accumulate([1, 2, 3, 4], lambda a, b: a * b)), [(k, list(g)) for k, g in itertools.groupby('aabbbc')])
