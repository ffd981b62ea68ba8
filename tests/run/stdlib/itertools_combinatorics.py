# itertools: product, permutations, combinations, with replacement
from itertools import combinations, combinations_with_replacement, permutations, product

print(list(product('ab', [1, 2])), len(list(product(range(3), repeat=3))))
print([''.join(p) for p in permutations('abc')], list(permutations([1, 2, 3], 2)))
print(list(combinations([1, 2, 3, 4], 2)), [''.join(c) for c in combinations('abcd', 3)])
print(list(combinations_with_replacement('ab', 3)))
print(list(combinations([1], 2)), list(permutations([])), list(product()))
print(sum(1 for p in permutations(range(5)) if all(i != x for i, x in enumerate(p))))
print([c for c in combinations(range(1, 10), 3) if sum(c) == 15 and 5 in c])
for a, b in combinations('xyz', 2):
    print(a + b, end=' ')
print(max(product(range(3), range(3)), key=lambda p: p[0] * p[1]))
