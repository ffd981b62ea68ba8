# least recently used cache built on dict order
class Cache:
    def __init__(self, size):
        self.size = size
        self.data = {}
        self.hits = 0
        self.misses = 0

    def get(self, key):
        if key not in self.data:
            self.misses += 1
            return None
        self.hits += 1
        value = self.data.pop(key)
        self.data[key] = value
        return value

    def put(self, key, value):
        if key in self.data:
            del self.data[key]
        elif len(self.data) >= self.size:
            oldest = next(iter(self.data))
            print('  evict', oldest)
            del self.data[oldest]
        self.data[key] = value


def square(cache, n):
    r = cache.get(n)
    if r is None:
        r = n * n
        cache.put(n, r)
    return r


c = Cache(3)
total = 0
for n in [1, 2, 3, 1, 4, 2, 1, 5, 1, 3, 3, 2]:
    total += square(c, n)
    print(n, list(c.data))
print(total, c.hits, c.misses)

names = Cache(2)
names.put('x', 'ex')
names.put('y', 'why')
print(names.get('x'))
names.put('z', 'zed')
print(names.get('y'), names.get('z'))
