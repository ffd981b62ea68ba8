# for with several targets, nested targets, star targets
pairs = [(1, 'one'), (2, 'two')]
for n, name in pairs:
    print(n, name)
for i, (n, name) in enumerate(pairs):
    print(i, n, name)
for (a, b), c in zip([(1, 2), (3, 4)], 'xy'):
    print(a + b, c)
for first, *rest in [[1, 2, 3], [4], [5, 6]]:
    print(first, rest)
for k, (x, y) in {'p': (1, 2), 'q': (3, 4)}.items():
    print(k, x * y)
for a, b, c in zip(range(3), 'abc', [True, False, True]):
    print(a, b, c, end='; ')
print()
lst = [0, 0, 0]
for lst[1] in range(3):
    pass
print(lst)
for i, ch in reversed(list(enumerate('xyz'))):
    print(i, ch, end=' ')
print()
