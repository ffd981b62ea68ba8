# Formats that ask their values for attributes and items.
class P:
    kind = 'pt'

    def __init__(self, x, y):
        self.x, self.y = (x, y)

    @property
    def norm(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    def __getattr__(self, n):
        return n + '!'

p = P(3, 4)
print('{p.x} {p.norm} {p.kind} {0.y:>{w}} {p.foo}'.format(p, p=p, w=5))
d = {'a': {'b': [1, 2]}, 'k': {'b': [5]}}
print('{0[a][b][1]} {d[k]!r:>8} {{}}'.format(d, d, d=d))
print('{x[0]}-{y}'.format(**{'x': [7], 'y': 8}))
print('{0[0]} {0[1].real}'.format((1.5, 2)))
print('{0.real} {0.imag} {1.__class__.__name__}'.format(5, 'x'))
print(complex(imag=3), complex(real=2), complex(1, imag=2))
print(float.fromhex('0x1.8p+1'), float.fromhex('-0x1p-2'), float.fromhex('inf'), float.fromhex('0x10'), float.fromhex(0.1.hex()) == 0.1, float.fromhex('1.8'), float.fromhex('0x.1p4'), float.fromhex('0x100000p-10'))
print(hash(1j) == hash(1j), {1j: 1, 2 + 0j: 3}[2])
