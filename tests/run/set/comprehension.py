# set comprehensions and building sets from iterables
print({x * x for x in range(-3, 4)} == {0, 1, 4, 9})
print({x % 3 for x in range(10)})
print(sorted({c.lower() for c in 'Hello World' if c.isalpha()}))
print(sorted({(i, j) for i in range(3) for j in range(i)}))
print(len({i * j for i in range(10) for j in range(10)}))
print(sorted(set('mississippi')), set([1, 1, 2]), set(range(4)))
print(sorted(set({'a': 1, 'b': 2})))
print(sorted({len(w) for w in 'one two three four five'.split()}))
