# list comprehensions: filters, nesting, scopes, conditionals
x = 'outer'
print([x * 2 for x in range(3)], x)
print([i * j for i in range(3) for j in range(2)])
print([[i * j for j in range(3)] for i in range(3)])
print([n for n in range(30) if n % 2 if n % 3])
print(['even' if n % 2 == 0 else 'odd' for n in range(3)])
print([c for w in ['ab', 'cd'] for c in w])
print([(a, b) for a in 'xy' for b in range(2) if b or a == 'x'])
m = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in m] for i in range(3)])
print([y for n in range(5) if (y := n * n) > 3])
fs = [len(w) for w in 'to be'.split()] + [0 for _ in range(2)]
print(fs)
print([[] for _ in range(2)], [None] * 2, [a + b for a, b in [(1, 2), (3, 4)]])
def f(n):
    return [n + k for k in range(n)]
print(f(3))
