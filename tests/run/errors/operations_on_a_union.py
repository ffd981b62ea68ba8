# Each operation on a value that is one of several types: it works, or raises as in CPython.
def pick(n):
    if n == 0: return None
    if n == 1: return 'a'
    if n == 2: return 1.5
    return 3
l = [1, 2, 3, 4]
for n in range(4):
    x = pick(n)
    for name, f in [('idx', lambda x: l[x]), ('slice', lambda x: l[x:]), ('range', lambda x: list(range(x))), ('chr', lambda x: chr(x)), ('rep', lambda x: 'a' * x), ('and', lambda x: x & 1), ('shift', lambda x: 1 << x), ('add', lambda x: x + 1), ('neg', lambda x: -x), ('inv', lambda x: ~x), ('abs', lambda x: abs(x)), ('round', lambda x: round(x)), ('int', lambda x: int(x)), ('float', lambda x: float(x)), ('hex', lambda x: hex(x)), ('div', lambda x: 7 // x), ('pow', lambda x: 2 ** x), ('lt', lambda x: x < 5), ('eq', lambda x: x == 3), ('str', lambda x: 'abc'[x]), ('insert', lambda x: [1].insert(x, 2)), ('pop', lambda x: [1, 2, 3, 4].pop(x)), ('max', lambda x: max(1, x)), ('len', lambda x: len(x)), ('join', lambda x: '-'.join(['a', x])), ('round2', lambda x: round(2.567, x)), ('center', lambda x: 'a'.center(x)), ('zfill', lambda x: 'a'.zfill(x)), ('split', lambda x: 'a b'.split(x)), ('rangestep', lambda x: list(range(0, 9, x))), ('fmt', lambda x: '%d' % x), ('fmt2', lambda x: '{:d}'.format(x)), ('fmt3', lambda x: f'{x:>5}'), ('ord', lambda x: ord(x)), ('divmod', lambda x: divmod(x, 2)), ('bool', lambda x: not x)]:
        try: r = f(x)
        except Exception as e: r = type(e).__name__ + ': ' + str(e)
        print(n, name, r)
