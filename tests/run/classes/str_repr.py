# __str__ and __repr__ in print, str, repr, format, containers
class P:
    def __init__(self, x):
        self.x = x

    def __str__(self):
        return 'str' + str(self.x)

    def __repr__(self):
        return 'P(%r)' % self.x


class Q:
    def __repr__(self):
        return 'Q!'


p = P(3)
print(p, str(p), repr(p), [p], (p, Q()), {'k': p})
print('%s %r' % (p, p), '{} {!r}'.format(p, p), f'{p} {p!r} {p!s:>8}|')
print(Q(), str(Q()), [Q()])
print(P('s'), [P('s')])
