# iteration protocols: __iter__ of several kinds, __getitem__, iter with sentinel, reversed, unpacking
class Squares:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError(i)
        return i * i

    def __len__(self):
        return self.n

    def __contains__(self, x):
        return any(x == v for v in self)


class Count:
    def __init__(self, low, high):
        self.low, self.high = low, high

    def __iter__(self):
        self.at = self.low
        return self

    def __next__(self):
        if self.at >= self.high:
            raise StopIteration
        self.at += 1
        return self.at - 1


class Tree:
    def __init__(self, value, *children):
        self.value = value
        self.children = children

    def __iter__(self):
        yield self.value
        for child in self.children:
            yield from child

    def __reversed__(self):
        for child in reversed(self.children):
            yield from reversed(child)
        yield self.value

    def depth(self):
        return 1 + max((c.depth() for c in self.children), default=0)


print(list(Squares(5)), 9 in Squares(5), 10 in Squares(5), sum(Squares(4)), len(Squares(3)))
a, b, c = Count(5, 8)
first, *rest = Squares(4)
print(a, b, c, first, rest, list(zip(Count(0, 3), 'xyz')), max(Count(1, 6)))
tree = Tree(1, Tree(2, Tree(3)), Tree(4, Tree(5), Tree(6)))
print(list(tree), list(reversed(tree)), tree.depth(), sorted(tree, reverse=True)[:2])
it = iter([3, 1, 4, 1, 5])
print(next(it), next(it), list(it), next(it, 'end'))
values = iter([1, 2, 0, 3])
print(list(iter(lambda: next(values), 0)), list(values))
pairs = {k: v for k, v in zip('abc', Squares(3))}
print(pairs, [*Count(0, 2), *Squares(3)], (*'hi', *range(2)))
for i, (x, y) in enumerate(zip(Count(0, 9), Squares(3)), 1):
    print(i, x, y, end='; ')
print()
print(any(v > 10 for v in Squares(5)), all(v < 10 for v in Squares(3)), min(Squares(4), key=lambda v: abs(v - 5)))
total = 0
for n in Count(0, 100):
    if n % 2:
        continue
    if n > 10:
        break
    total += n
else:
    print('never')
print(total)
