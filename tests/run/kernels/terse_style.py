# golfed numeric one-liners at module level: lambdas, comprehensions, nested conditionals
f = lambda n: n if n < 2 else f(n - 1) + f(n - 2)
g = lambda a, b: g(b, a % b) if b else a
p = lambda n: n > 1 and all([n % i for i in range(2, int(n ** .5) + 1)])
b = lambda n: "" if n == 0 else b(n // 2) + "01"[n % 2]
s = lambda n: sum([int(c) for c in str(n)])
r = lambda x: x[::-1]
q = lambda l: l and q([x for x in l[1:] if x < l[0]]) + [l[0]] + q([x for x in l[1:] if x >= l[0]])
h = lambda n, a="A", c="C", m="B": h(n - 1, a, m, c) + a + c + " " + h(n - 1, m, c, a) if n else ""
c = lambda n: 0 if n == 1 else 1 + c(n // 2 if n % 2 == 0 else 3 * n + 1)
k = lambda l: [[]] if not l else k(l[1:]) + [[l[0]] + t for t in k(l[1:])]
z = lambda m: [[row[i] for row in m] for i in range(len(m[0]))]
e = lambda x, n: 1 if n == 0 else x * e(x, n - 1) if n % 2 else e(x * x, n // 2)
print([f(i) for i in range(12)], g(84, 36), [i for i in range(30) if p(i)], b(10), s(98765), r("olleh"))
print(q([3, 1, 4, 1, 5, 9, 2, 6]), h(3), [c(i) for i in range(1, 13)], len(k([1, 2, 3, 4])), k([1, 2]), z([[1, 2, 3], [4, 5, 6]]), e(2, 30), e(1.5, 3))
print("\n".join(["".join(["*" if (x - 8) ** 2 / 4 + (y - 4) ** 2 <= 12 else " " for x in range(17)]).rstrip() for y in range(9)]))
print("|".join(["%d%s" % (i, "fizz" * (i % 3 == 0) + "buzz" * (i % 5 == 0)) for i in range(1, 16)]))
print([[1 if i == j else 0 for j in range(3)] for i in range(3)], [(lambda x: x * x)(v) for v in range(4)], sum([(-1) ** i / (2 * i + 1) for i in range(100)]) * 4)
print(sorted([(len(w), w) for w in "to be or not to be that is the question".split()])[-3:], max([(s(n), -n) for n in range(200)]), [w for w in "civic radar noon kayak word".split() if w == r(w)])
