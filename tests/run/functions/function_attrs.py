# functions as values: lists, dicts, tuples, comparison, names
def a():
    return 'A'


def b():
    return 'B'


fs = [a, b, a]
print(''.join(f() for f in fs), fs[0] is fs[2], a == b, a in fs)
print([f.__name__ for f in fs])
table = {'x': a, 'y': b}
print(table['y'](), {k: v() for k, v in table.items()})
f = a
g = f
a = b
print(f(), g(), a())
(name, func) = ('neg', lambda v: -v)
print(name, func(3))
chosen = [abs, min, max]
print(chosen[0](-3), chosen[1](2, 1), chosen[2](2, 1), callable(len), callable(3))
