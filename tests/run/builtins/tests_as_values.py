tests = {'callable': callable, 'int?': lambda x: isinstance(x, int), 'len': len}


def apply(f, *args):
    return f(*args)


for name in tests:
    print(name, apply(tests[name], 'abc'))
print(list(map(callable, [1, len, 'x', apply])), list(filter(callable, [print, 3]))[0] is print)
check = isinstance
print(check(3, int), check('s', (int, float)), apply(isinstance, 2.5, float), isinstance(*('x', str)))
print([check(v, str) for v in [1, 'a', None]])
