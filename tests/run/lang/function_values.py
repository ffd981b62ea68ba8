# functions and lambdas as values: in variables, lists, tuples, arguments, results; reassignment
import math


def add(a, b):
    return a + b


def sub(a, b):
    return a - b


ops = [add, sub, lambda a, b: a * b, max, pow]
for f in ops:
    print(f(7, 3), end=" ")
print()
f = add
print(f(1, 2))
f = sub
print(f(1, 2))
table = [("add", add), ("sub", sub), ("mul", lambda a, b: a * b)]
for name, g in table:
    print(name, g(6, 2))


def apply(f, n, x):
    for _ in range(n):
        x = f(x)
    return x


print(apply(lambda x: x * 2, 5, 1), apply(lambda s: s + "!", 3, "hey"), apply(math.sqrt, 2, 16.0), apply(abs, 1, -3))


def choose(name):
    if name == "sq":
        return lambda x: x * x
    elif name == "neg":
        return lambda x: -x
    return lambda x: x


print([choose(n)(5) for n in ["sq", "neg", "id"]])


def mymap(f, l):
    return [f(v) for v in l]


def fold(f, l, z):
    for v in l:
        z = f(z, v)
    return z


def keep(p, l):
    return [v for v in l if p(v)]


print(mymap(len, ["a", "bb", ""]), mymap(str, [1, 2]), mymap(lambda t: t[0], [(1, 2), (3, 4)]), mymap(chr, [97, 98]))
print(fold(add, [1, 2, 3], 0), fold(lambda a, b: a + b, ["x", "y"], ""), fold(max, [3, 9, 2], 0))
print(keep(lambda v: v % 2, list(range(7))), keep(str.isdigit, ["1", "a", "22"]))
print((lambda: 5)(), (lambda a, b=2: a * b)(4), (lambda *a: len(a))(1, 2, 3))
pipeline = [str.strip, str.upper, lambda s: s[::-1]]
s = "  abc "
for step in pipeline:
    s = step(s)
print(s)
best = None
for cand in [add, sub]:
    if best is None or cand(5, 5) > best(5, 5):
        best = cand
if best is not None:
    print(best(5, 5), best is add)
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(6))
state = [0]
actions = [lambda: state.append(1), lambda: state.append(2)]
for a in actions:
    a()
print(state)
