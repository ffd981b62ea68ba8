# dict comprehensions: conditions, swaps, nested loops, tuple keys
sq = {n: n * n for n in range(6)}
print(sq)
print({v: k for k, v in sq.items()})
print({k: v for k, v in sq.items() if v % 2 == 0})
print({c: ord(c) for c in 'abc'})
print({(i, j): i * j for i in range(2) for j in range(3)})
words = ['a', 'bb', 'ccc', 'dd']
print({w: len(w) for w in words})
print({len(w): w for w in words})
print({i: {j: i + j for j in range(2)} for i in range(2)})
print({i: [j for j in range(i)] for i in range(4)})
print(sum(x for x in {n: 1 for n in range(5)}.values()))
