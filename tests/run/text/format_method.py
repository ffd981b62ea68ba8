# str.format: positions, names, attributes, items, specs, nested fields
class P:
    def __init__(self):
        self.x, self.y = 3, 4


print('{} {}'.format(1, 'a'), '{1} {0} {1}'.format('a', 'b'), '{x}-{y}'.format(x=1, y=2))
print('{0.x},{0.y}'.format(P()), '{0[1]} {d[k]}'.format([5, 6], d={'k': 'v'}))
print('{:>6}|{:<6}|{:^6}|{:*^7}|{:=+6d}'.format('a', 'b', 'c', 'd', 5))
print('{:05d} {:x} {:#b} {:o} {:,} {:_}'.format(42, 255, 5, 8, 1234567, 1234567))
print('{:.3f} {:8.2f} {:e} {:g} {:%} {:.1%}'.format(3.14159, 2.5, 12345.678, 1e-5, 0.25, 0.125))
print('{{}} {!r} {!s:>4}|'.format('q', 's'), '{:{w}.{p}f}'.format(3.14159, w=8, p=2), '{:{}}|'.format('ab', 5))
print('{:c} {:+d} {: d} {:n}'.format(97, 3, 3, 12), '{:>{n}}'.format('r', n=3))
