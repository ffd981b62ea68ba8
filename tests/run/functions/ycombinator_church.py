# functional puzzles: fixpoint by closures, church numerals, currying
def fix(f):
    def g(n):
        return f(g)(n)
    return g


fact = fix(lambda rec: lambda n: 1 if n == 0 else n * rec(n - 1))
fib = fix(lambda rec: lambda n: n if n < 2 else rec(n - 1) + rec(n - 2))
print(fact(12), fib(15))


def church(n):
    def numeral(f):
        def run(x):
            for _ in range(n):
                x = f(x)
            return x
        return run
    return numeral


def to_int(c):
    return c(lambda x: x + 1)(0)


def plus(a, b):
    return lambda f: lambda x: a(f)(b(f)(x))


def times(a, b):
    return lambda f: a(b(f))


two, three = church(2), church(3)
print(to_int(two), to_int(plus(two, three)), to_int(times(two, times(three, three))))
print(three(lambda s: s + '!')('hey'), two(lambda x: x * x)(3))
