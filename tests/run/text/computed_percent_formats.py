import operator
OPS = {'%': operator.mod, '+': operator.add}


def show(fmt, *args):
    return fmt % args


def one(fmt, value):
    return fmt % value


fmts = ['%d items', '%5.2f|', '%s and %r', '%-5s|%05d', 'nothing', '%x %%']
print(show(fmts[0], 3), show(fmts[1], 2.5), show(fmts[2], 'a', 'b'), show(fmts[3], 'ab', 42), show(fmts[4]), show(fmts[5], 255))
vals = [1, 2.5, 'x', None, [1, 2]]
for v in vals:
    print(one('<%s>', v), one('%r', v), end=' ')
print()
for f in ('%d', '%.1f', '%x'):
    for v in (7, 2.75, 'q'):
        try:
            print(one(f, v), end=' ')
        except TypeError as e:
            print('TypeError', end=' ')
print()
pick = [3, 4.5][len(vals) % 2]
print(one('%d', pick), one('%s', pick), one('%5.1f', pick))
try:
    print(show('%s %s', 1))
except TypeError as e:
    print(e)
try:
    print(show('%s', 1, 2))
except TypeError as e:
    print(e)
print('{} {:>5} {!r}'.format(*vals[:3]) if False else 'ok', OPS['%'](17, 5), OPS['%']('%s!', 'hey'), OPS['+']('a', 'b'))
