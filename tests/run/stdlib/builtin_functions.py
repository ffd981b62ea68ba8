# builtins: min, max with key and default, sum with start, sorted, any, all, zip, enumerate, map, filter
print(min(3, 1, 2), max([4, 9]), min('b', 'a'), max([], default=-1), max('aa', 'b', key=len), min([-3, 2], key=abs))
print(sum([1, 2], 10), sum([[1], [2]], []), sum((0.5, 1)), sum(range(0)))
print(sorted([3, 1, 2], reverse=True), sorted('bca'), sorted([(1, 'b'), (1, 'a')]), sorted({3, 1}), sorted([True, False]))
print(list(zip([1, 2, 3], 'ab')), list(zip()), list(zip([1], [2], [3])), dict(zip('ab', [1, 2])), list(zip(*[(1, 2), (3, 4)])))
print(list(enumerate('ab', start=1)), list(map(lambda a, b: a + b, [1, 2], [3, 4])), list(filter(lambda x: x > 1, [1, 2, 3])))
print(any([]), all([]), any([0, '', 1]) , abs(-3.5), divmod(17, 5), divmod(-17, 5), divmod(7.5, 2), pow(2, 10, 1000), pow(2, -1), round(3.14159, 2))
print(list(reversed([1, 2])), len({1: 2}), isinstance(True, int), callable(print), hash(5) == 5, id(1) == id(1), type(1) == int)
print(bool('a'), int(2.9), float('2'), str([1]), list('ab'), tuple([1]), repr('a'), ord('A'), chr(66))
