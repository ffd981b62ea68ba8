# list comprehensions: several for and if parts, nesting, scopes, conditional elements, side effects
print([x for x in range(5)], [x * x for x in range(5) if x % 2], [x for x in "hello" if x not in "aeiou"])
print([(x, y) for x in range(3) for y in range(x)], [(x, y) for x in "ab" for y in (1, 2) if (x, y) != ("a", 2)])
print([[i * j for j in range(1, 4)] for i in range(1, 4)], [v for row in [[1, 2], [3]] for v in row])
print([x if x > 2 else -x for x in range(5)], ["even" if k % 2 == 0 else "odd" for k in range(3)])
print([x for x in range(30) if x % 2 == 0 if x % 3 == 0], [a + b for a, b in [(1, 2), (3, 4)]])
print([(a, b, c) for c in range(1, 20) for b in range(1, c) for a in range(1, b) if a * a + b * b == c * c])
x = "keep"
l = [x for x in range(3)]
print(x, l)
n = 3
print([n * k for k in range(n)], [[n for _ in range(k)] for k in range(n)])
print([len(w) for w in "a bb ccc".split()], [w[0].upper() + w[1:] for w in ["ab", "cd"]])
print([i for i, c in enumerate("mississippi") if c == "s"], [a * b for a, b in zip(range(4), range(4, 8))])
print([[r[c] for r in [[1, 2], [3, 4], [5, 6]]] for c in range(2)])
print([y for x in [1, 2, 3] for y in [x] * x], [f(3) for f in [lambda v: v + 1, lambda v: v * v]])
calls = []


def note(v):
    calls.append(v)
    return v % 2 == 0


print([v for v in range(5) if note(v)], calls)
primes = [p for p in range(2, 40) if all([p % d for d in range(2, p)])]
print(primes)
print([x for x in [y for y in [z for z in range(10)] if y > 3] if x < 7])
print([str(i) + c for i in range(2) for c in "xy"], [None for _ in range(2)], [[] for _ in range(2)], [() for _ in range(1)])
print([i for i in range(10, 0, -3)], [c for c in reversed("abc")], [t for t in (1.5, 2.5)])


def table(rows, cols):
    return [[r * cols + c for c in range(cols)] for r in range(rows)]


print(table(2, 3), sum([sum(r) for r in table(4, 4)]), max([max(r) for r in table(3, 3)]))
k = 10
print([k + j for j in range(2)], [j for j in range(k) if j * j > k])
