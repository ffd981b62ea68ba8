"""Classes that take slices, slice objects, bounds that may be None."""


class Playlist:
    def __init__(self, songs):
        self.songs = list(songs)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return Playlist(self.songs[index])
        return self.songs[index]

    def __len__(self):
        return len(self.songs)

    def __repr__(self):
        return 'Playlist(%r)' % (self.songs,)


class Forward:
    def __init__(self, data):
        self.data = data

    def __getitem__(self, i):
        return self.data[i]


class Show:
    def __getitem__(self, key):
        return key


class Window:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, key):
        if isinstance(key, int):
            return key * 10
        start, stop, step = key.indices(self.n)
        return [i * 10 for i in range(start, stop, step)]


p = Playlist('abcdefgh')
print(p[0], p[-1], p[1:3], p[::2], p[::-1], p[:2], p[5:], len(p[1:-1]))
f, g, h = Forward([1, 2, 3, 4]), Forward('hello'), Forward((1, 'x', 2.5))
print(f[1], f[1:], g[0], g[1:4], g[::-1], h[0:2], h[2])
s = Show()
print(s[1:2], s[:], s[::3], s[-1:], s[5])
w = Window(6)
print(w[2], w[1:4], w[::-1], w[-3:], w[10:], w[:-10], w[4:1:-2])
cut = slice(1, 4)
print('abcdef'[cut], [1, 2, 3, 4, 5][cut], (1, 2, 3, 4, 5)[cut], b'abcdef'[cut], range(10)[cut], range(0, 20, 3)[slice(None, None, -2)])
print(cut, cut.start, cut.stop, cut.step, slice(3), slice(None, None, 2), cut == slice(1, 4), cut.indices(3))


def part(seq, lo=None, hi=None):
    return seq[lo:hi]


for lo, hi in [(None, None), (1, None), (None, 2), (1, 3), (-2, None)]:
    print(part('abcd', lo, hi), part([1, 2, 3, 4], lo, hi), part((1, 2, 3, 4), lo, hi))
columns = {'name': slice(0, 5), 'age': slice(5, 8), 'city': slice(8, None)}
for line in ['ann   31Paris', 'bob   25Rome']:
    print({k: line[c].strip() for k, c in columns.items()})
try:
    [1][slice(0, 1, 0)]
except ValueError as e:
    print(e)
