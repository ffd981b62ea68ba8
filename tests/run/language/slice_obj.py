# slices of own classes, slice objects
class A:
    def __getitem__(self, idx):
        print(idx)
        return idx

    def __setitem__(self, idx, value):
        print('set', idx, value)

    def __delitem__(self, idx):
        print('del', idx)


s = A()[1:2:3]
print(s.start, s.stop, s.step)
print(A()[:])
print(A()[1:])
print(A()[:3])
a = A()
a[1:2] = 'x'
del a[3:]
s = slice(1, 5)
print(s, s.start, s.stop, s.step)
print([1, 2, 3, 4, 5, 6, 7][s], 'abcdefgh'[s], (1, 2, 3, 4, 5, 6, 7)[s])
print(slice(10).indices(5), slice(None, None, -1).indices(5), slice(1, 100, 2).indices(10))
print(slice(1, 2) == slice(1, 2), slice(None), slice(None, 3, 2))


class Vec:
    def __init__(self, items):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return Vec(self.items[i])
        return self.items[i]

    def __setitem__(self, i, v):
        if isinstance(i, slice):
            start, stop, step = i.indices(len(self))
            for k in range(start, stop, step):
                self.items[k] = v
        else:
            self.items[i] = v

    def __repr__(self):
        return 'Vec(%r)' % self.items


v = Vec(range(8))
print(v[2:5], v[::-1], v[3], v[-2:])
v[1:4] = 9
v[0] = 5
print(v)
x = None
y = 3
l = [1, 2, 3, 4, 5]
for lo in (None, 1, -2):
    for hi in (None, 4):
        print(l[lo:hi], 'hello'[lo:hi], end=' ')
print()
l[slice(0, 2)] = [7, 8, 9]
print(l)
del l[slice(1, 3)]
print(l)
