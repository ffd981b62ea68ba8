class L:
    def __init__(self, xs):
        self.xs = xs
    def __getitem__(self, i):
        return self.xs[i]
l = L([1, 2, 3, 4])
print(l[1], l[1:3], l[-1:])
for k in (1, slice(0, 2)):
    print(k, [5, 6, 7][k], 'abc'[k])
