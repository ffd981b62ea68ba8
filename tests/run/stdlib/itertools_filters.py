# itertools: takewhile, dropwhile, filterfalse, compress, groupby, pairwise, zip_longest, tee
from itertools import compress, dropwhile, filterfalse, groupby, pairwise, takewhile, tee, zip_longest

xs = [1, 3, 5, 2, 7, 4]
print(list(takewhile(lambda x: x % 2, xs)), list(dropwhile(lambda x: x % 2, xs)), list(filterfalse(lambda x: x > 3, xs)))
print(list(compress('abcd', [1, 0, 1, 0])), list(pairwise(xs)), list(zip_longest('ab', 'xyz', fillvalue='-')))
for k, g in groupby('aaabbc'):
    print(k, list(g), end=' ')
print()
print([(k, len(list(g))) for k, g in groupby([1, 1, 2, 1])])
words = sorted(['bee', 'ant', 'cow', 'dodo', 'eels', 'ox'], key=len)
print({k: sorted(g) for k, g in groupby(words, key=len)})
a, b = tee(iter([1, 2, 3]))
print(next(a), list(a), list(b))
print(list(zip_longest([1], [2, 3], fillvalue=0)), list(pairwise('a')))
