# __int__, __float__, __bool__, __index__, __hash__, __format__
class Ratio:
    def __init__(self, n, d):
        self.n, self.d = n, d

    def __int__(self):
        return self.n // self.d

    def __float__(self):
        return self.n / self.d

    def __bool__(self):
        return self.n != 0

    def __index__(self):
        return self.n

    def __format__(self, spec):
        return 'R' + spec + str(self.n) + '/' + str(self.d)


r = Ratio(7, 2)
print(int(r), float(r), bool(r), bool(Ratio(0, 1)), 'x' if Ratio(0, 3) else 'y')
print(list(range(10))[r], f'{r:abc}', '{:>}'.format(r), f'{r}')
print(not r, [q.n for q in (r, Ratio(0, 5)) if q])
