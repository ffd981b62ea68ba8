# lambdas: defaults, conditionals, nested, immediately called, recursive
sq = lambda x: x * x
print(sq(4), (lambda a, b=3: a * b)(2), (lambda: 'none')())
sign = lambda n: -1 if n < 0 else (1 if n > 0 else 0)
print(sign(-5), sign(0), sign(7))
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(10))
add = lambda a: lambda b: lambda c: a + b + c
print(add(1)(2)(3))
compose = lambda f, g: lambda x: f(g(x))
print(compose(sq, abs)(-3), compose(str, sq)(12))
print(sorted(['b', 'A', 'c'], key=lambda s: s.lower()))
print(list(map(lambda p: p[0] * p[1], [(1, 2), (3, 4)])))
pair = (lambda x, y: (y, x))
print(pair(1, 'a'))
